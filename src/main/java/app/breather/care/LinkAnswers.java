package app.breather.care;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Answers that come by a link, as the caregiver who acts: from the start of the slot on nothing
 * changes any more, and the same answer given again, as by a second tap, changes nothing and is
 * done.
 */
@Component
class LinkAnswers {

  private final CareAcceptance acceptance;
  private final CareAnswers answers;
  private final CareBoard board;
  private final CurrentActor current;

  LinkAnswers(
      CareAcceptance acceptance, CareAnswers answers, CareBoard board, CurrentActor current) {
    this.acceptance = acceptance;
    this.answers = answers;
    this.board = board;
    this.current = current;
  }

  AcceptResult accept(CareSlotId id, List<Period> wanted) {
    if (board.slot(id).filter(CareSlotCard::begun).isPresent()) {
      return new AcceptResult.Over();
    }
    var result = acceptance.accept(id, wanted);
    return result instanceof AcceptResult.Accepted || wanted.isEmpty()
        ? result
        : board.slot(id).flatMap(slot -> promisedBefore(slot, wanted)).orElse(result);
  }

  private Optional<AcceptResult> promisedBefore(CareSlotCard slot, List<Period> wanted) {
    return slot.promisedBy(current.member()).containsAll(wanted)
        ? Optional.of(new AcceptResult.Accepted(wanted, slot.coverage()))
        : Optional.empty();
  }

  AnswerResult decline(CareSlotId id, Optional<String> word) {
    return answer(id, () -> answers.decline(id, word), Set.of(AskState.DECLINED));
  }

  AnswerResult undo(CareSlotId id) {
    return answer(id, () -> answers.undo(id), Set.of(AskState.WAITING, AskState.LAPSED));
  }

  AnswerResult takeBack(CareSlotId id, Optional<String> word) {
    return answer(id, () -> answers.takeBack(id, word), Set.of(AskState.TAKEN_BACK));
  }

  private AnswerResult answer(CareSlotId id, Supplier<AnswerResult> giving, Set<AskState> given) {
    if (board.slot(id).filter(CareSlotCard::begun).isPresent()) {
      return new AnswerResult.TooLate();
    }
    return switch (giving.get()) {
      case AnswerResult.Gone gone -> isGiven(id, given) ? new AnswerResult.Done() : gone;
      case AnswerResult.TooLate late -> isGiven(id, given) ? new AnswerResult.Done() : late;
      case AnswerResult.Done done -> done;
      case AnswerResult.Cancelled cancelled -> cancelled;
    };
  }

  private boolean isGiven(CareSlotId id, Set<AskState> given) {
    return board
        .slot(id)
        .flatMap(slot -> slot.askOf(current.member()))
        .map(CareSlotCard.AskLine::state)
        .filter(given::contains)
        .isPresent();
  }
}
