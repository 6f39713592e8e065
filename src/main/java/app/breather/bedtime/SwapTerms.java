package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Which evenings two parents can swap: each gives what is theirs and is there for what they get,
 * and neither evening begins within half a day.
 *
 * @param turns as far ahead as one can swap
 * @param free whether a parent is there for a bedtime
 */
record SwapTerms(Turns turns, Instant now, BiPredicate<MemberId, Period> free) {

  static final int DAYS_AHEAD = 42;

  /** How long an offer can possibly be open. */
  static final Duration OPEN = Duration.ofDays(DAYS_AHEAD + 1L);

  private static final Duration NOTICE = Duration.ofHours(12);

  /** The partner's evenings that could be had for the giver's, in order. */
  List<LocalDate> choices(LocalDate evening, MemberId giver, MemberId partner) {
    var given = theirs(evening, giver).filter(turn -> free.test(partner, turn.window()));
    return given.isEmpty()
        ? List.of()
        : turns.turns().stream()
            .filter(turn -> turn.isHeldBy(partner) && isOpen(turn))
            .filter(turn -> free.test(giver, turn.window()))
            .map(Turn::evening)
            .toList();
  }

  boolean canGive(Turn turn, MemberId giver) {
    return turn.isHeldBy(giver) && isOpen(turn);
  }

  private Optional<Turn> theirs(LocalDate evening, MemberId giver) {
    return turns.on(evening).filter(turn -> canGive(turn, giver));
  }

  /** When an offer of two evenings lapses; both must have a turn. */
  Instant openUntil(LocalDate one, LocalDate other) {
    var earlier = one.isBefore(other) ? one : other;
    return turns.on(earlier).orElseThrow().window().from().minus(NOTICE);
  }

  private boolean isOpen(Turn turn) {
    return turn.window().from().minus(NOTICE).isAfter(now);
  }
}
