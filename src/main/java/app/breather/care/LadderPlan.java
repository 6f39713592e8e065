package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who of those that are asked one after another is asked next, and when. It follows from how things
 * stand, so it can be asked at any time and as often as one likes.
 *
 * @param start of the slot
 * @param goesOn whether somebody is still needed, and nobody has stopped it
 * @param queued in the order in which they are asked
 * @param asked in any order
 */
record LadderPlan(
    Instant start, ZoneId zone, boolean goesOn, List<MemberId> queued, List<Asked> asked) {

  /**
   * Who had their turn.
   *
   * @param state as stored, so never LAPSED
   */
  record Asked(AskState state, Instant answerBy, Optional<Instant> answeredAt) {

    /** Until when this one keeps the others waiting. */
    private Stream<Instant> heldUntil() {
      return switch (state) {
        case WAITING -> Stream.of(answerBy);
        case DECLINED, ACCEPTED -> answeredAt.map(at -> at.plus(Ask.UNDO)).stream();
        case LAPSED, WITHDRAWN, TAKEN_BACK -> Stream.empty();
      };
    }
  }

  /** What is to be done now. */
  sealed interface Step {

    record Ask(List<MemberId> who, Instant answerBy) implements Step {}

    /** Nothing until then, unless something happens before. */
    record Wait(Instant until) implements Step {}

    /** All were asked, and nobody can be waited for. */
    record NobodyLeft() implements Step {}

    /** Nobody is needed, or nobody is to be asked. */
    record Rest() implements Step {}
  }

  Step at(Instant now) {
    if (!goesOn || !now.isBefore(start)) {
      return new Step.Rest();
    }
    var held = heldUntil(now);
    if (queued.isEmpty()) {
      return held.<Step>map(Step.Wait::new).orElseGet(Step.NobodyLeft::new);
    }
    if (!now.isBefore(allAtOnce())) {
      return new Step.Ask(queued, start);
    }
    return held.<Step>map(until -> new Step.Wait(until.isBefore(allAtOnce()) ? until : allAtOnce()))
        .orElseGet(() -> new Step.Ask(queued.subList(0, 1), answerBy(now)));
  }

  /** Who is asked at which moment, if nothing happens before. */
  Optional<LadderCard.Next> next(Instant now) {
    return at(now) instanceof Step.Wait(var until) && !queued.isEmpty()
        ? Optional.of(
            new LadderCard.Next(until.isBefore(allAtOnce()) ? queued.subList(0, 1) : queued, until))
        : Optional.empty();
  }

  /** Until when the next would have time to answer. */
  Instant answerBy(Instant now) {
    return now.isBefore(allAtOnce())
        ? AnswerBy.inTurn(now, start, Math.max(1, queued.size()), zone)
        : start;
  }

  private Instant allAtOnce() {
    return start.minus(AnswerBy.URGENT);
  }

  private Optional<Instant> heldUntil(Instant now) {
    return asked.stream()
        .flatMap(Asked::heldUntil)
        .filter(now::isBefore)
        .max(Comparator.naturalOrder());
  }
}
