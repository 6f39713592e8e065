package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.mail.Letter.CalendarPart;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Who holds the link to an ask reads it and answers it, as the caregiver for whom it was made, by
 * the same rules as one who signed in. From the start of the slot on it only tells. The same answer
 * given again, as by a second tap, changes nothing and is done.
 */
@Service
public class AnswerByLink {

  private final FamilyLinks links;
  private final LinkedAskReader reader;
  private final CareAcceptance acceptance;
  private final CareAnswers answers;
  private final CareBoard board;
  private final PromiseCalendar calendar;
  private final CurrentActor current;

  AnswerByLink(
      FamilyLinks links,
      LinkedAskReader reader,
      CareAcceptance acceptance,
      CareAnswers answers,
      CareBoard board,
      PromiseCalendar calendar,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.acceptance = acceptance;
    this.answers = answers;
    this.board = board;
    this.calendar = calendar;
    this.current = current;
  }

  /** As {@link #find}, with what is good to know of the slot besides. */
  @Needs(Access.ANYONE)
  public Optional<LinkedAsk> findToShow(String secret) {
    return inside(secret, asked -> reader.readToShow(asked.slot()));
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedAsk> find(String secret) {
    return inside(secret, asked -> reader.read(asked.slot()));
  }

  /** For the own calendar; empty as long as nothing is promised. */
  @Needs(Access.ANYONE)
  public Optional<CalendarPart> calendar(String secret) {
    return inside(secret, asked -> calendar.of(asked.slot())).flatMap(part -> part);
  }

  @Needs(Access.ANYONE)
  public AcceptResult accept(String secret, List<Period> wanted) {
    return inside(secret, asked -> accept(asked.slot(), wanted)).orElseGet(AcceptResult.Gone::new);
  }

  /**
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public AnswerResult decline(String secret, Optional<String> word) {
    return answer(secret, slot -> answers.decline(slot, word), Set.of(AskState.DECLINED));
  }

  @Needs(Access.ANYONE)
  public AnswerResult undo(String secret) {
    return answer(secret, answers::undo, Set.of(AskState.WAITING, AskState.LAPSED));
  }

  /**
   * @param word to the parents
   */
  @Needs(Access.ANYONE)
  public AnswerResult takeBack(String secret, Optional<String> word) {
    return answer(secret, slot -> answers.takeBack(slot, word), Set.of(AskState.TAKEN_BACK));
  }

  private AcceptResult accept(CareSlotId id, List<Period> wanted) {
    if (slot(id).filter(CareSlotCard::begun).isPresent()) {
      return new AcceptResult.Over();
    }
    var result = acceptance.accept(id, wanted);
    return result instanceof AcceptResult.Accepted || wanted.isEmpty()
        ? result
        : slot(id).flatMap(slot -> promisedBefore(slot, wanted)).orElse(result);
  }

  private Optional<AcceptResult> promisedBefore(CareSlotCard slot, List<Period> wanted) {
    return slot.promisedBy(current.member()).containsAll(wanted)
        ? Optional.of(new AcceptResult.Accepted(wanted, slot.coverage()))
        : Optional.empty();
  }

  private AnswerResult answer(
      String secret, Function<CareSlotId, AnswerResult> giving, Set<AskState> given) {
    return inside(secret, asked -> answer(asked.slot(), () -> giving.apply(asked.slot()), given))
        .orElseGet(AnswerResult.Gone::new);
  }

  private AnswerResult answer(CareSlotId id, Supplier<AnswerResult> giving, Set<AskState> given) {
    if (slot(id).filter(CareSlotCard::begun).isPresent()) {
      return new AnswerResult.TooLate();
    }
    return switch (giving.get()) {
      case AnswerResult.Gone gone -> state(id).filter(given::contains).isPresent() ? done() : gone;
      case AnswerResult.TooLate late ->
          state(id).filter(given::contains).isPresent() ? done() : late;
      case AnswerResult.Done done -> done;
      case AnswerResult.Cancelled cancelled -> cancelled;
    };
  }

  private static AnswerResult done() {
    return new AnswerResult.Done();
  }

  private Optional<AskState> state(CareSlotId id) {
    return slot(id).flatMap(slot -> slot.askOf(current.member())).map(CareSlotCard.AskLine::state);
  }

  private Optional<CareSlotCard> slot(CareSlotId id) {
    return board.slot(id);
  }

  private <T> Optional<T> inside(String secret, Function<LinkedAskReader.Asked, T> work) {
    return links
        .read(LinkPurpose.ANSWER, secret, reader::asked)
        .map(asked -> current.as(asked.who(), () -> work.apply(asked)));
  }
}
