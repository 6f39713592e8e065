package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.text.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A caregiver says no, undoes an answer, or takes a promise back. */
@Service
public class CareAnswers {

  public static final int WORD_LENGTH = 500;

  private final CareSlots slots;
  private final CareEvents events;
  private final CareMessages messages;
  private final LadderSteps ladder;
  private final TakingBack takingBack;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CareAnswers(
      CareSlots slots,
      CareEvents events,
      CareMessages messages,
      LadderSteps ladder,
      TakingBack takingBack,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.slots = slots;
    this.events = events;
    this.messages = messages;
    this.ladder = ladder;
    this.takingBack = takingBack;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * @param word to the parents, cut at {@link #WORD_LENGTH}
   */
  @Needs(Access.CAREGIVER)
  @Transactional
  public AnswerResult decline(CareSlotId id, Optional<String> word) {
    return answer(
        id,
        (slot, ask) -> {
          if (slot.isOver(clock.instant())) {
            return new AnswerResult.TooLate();
          }
          if (!ask.mayBecome(AskState.DECLINED)) {
            return new AnswerResult.Gone();
          }
          var said = shortened(word);
          slot.covers().of(me()).endAskedAgain(clock.instant());
          slot.covers()
              .of(me())
              .lastPromise()
              .ifPresentOrElse(
                  kept -> ask.accept(me(), kept.promisedAt()),
                  () -> ask.decline(me(), clock.instant(), said));
          messages.declined(slot, said);
          ladder.goOn(slot);
          return done(id, CareHappening.DECLINED, said);
        });
  }

  /** Within ten minutes of the answer; minutes that someone else took meanwhile stay taken. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public AnswerResult undo(CareSlotId id) {
    return answer(
        id,
        (slot, ask) -> {
          var now = clock.instant();
          if (!ask.isUndoable(now)) {
            return new AnswerResult.TooLate();
          }
          ask.answeredAt().ifPresent(at -> slot.covers().of(me()).endPromisedAt(at, now));
          slot.covers()
              .of(me())
              .lastPromise()
              .ifPresentOrElse(kept -> ask.accept(me(), kept.promisedAt()), ask::undo);
          messages.undone(slot);
          ladder.goOn(slot);
          return done(id, CareHappening.UNDONE, null);
        });
  }

  /** Before the slot begins; afterwards only a parent can change it. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public AnswerResult takeBack(CareSlotId id, Optional<String> word) {
    return answer(
        id,
        (slot, ask) -> {
          var now = clock.instant();
          if (slot.hasBegun(now)) {
            return new AnswerResult.TooLate();
          }
          if (ask.state(now) != AskState.ACCEPTED) {
            return new AnswerResult.Gone();
          }
          var said = shortened(word);
          takingBack.takeBack(slot, me(), said);
          messages.takenBack(slot, me(), said);
          changes.changed(current.family(), CareBoard.CHANGES);
          return new AnswerResult.Done();
        });
  }

  private AnswerResult answer(CareSlotId id, BiFunction<CareSlot, Ask, AnswerResult> then) {
    var slot = slots.lock(id.value());
    var ask = slot.flatMap(found -> found.askOf(me()));
    if (slot.isEmpty() || ask.isEmpty()) {
      return new AnswerResult.Gone();
    }
    return slot.get().isCancelled()
        ? new AnswerResult.Cancelled()
        : then.apply(slot.get(), ask.get());
  }

  private AnswerResult done(CareSlotId id, CareHappening what, @Nullable String said) {
    Instant now = clock.instant();
    events.save(new CareEvent(id, what, me(), now).about(me()).saying(said));
    changes.changed(current.family(), CareBoard.CHANGES);
    return new AnswerResult.Done();
  }

  private static @Nullable String shortened(Optional<String> word) {
    return word.map(said -> Texts.shortened(said, WORD_LENGTH))
        .filter(said -> !said.isEmpty())
        .orElse(null);
  }

  private MemberId me() {
    return current.member();
  }
}
