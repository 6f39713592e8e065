package app.breather.calendar;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.RepeatedMove;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A day of what repeats is to be at another time, alone or with others: it leaves its rule, as they
 * do, unless all of them go.
 *
 * @param rest by what rule it goes on where it is; empty when nothing of it does
 * @param moved by what rule it would be at the other time, which for one day is once
 */
record MovedDays(Optional<Ruled> rest, Ruled moved) {

  /**
   * @param leftOut days of the rule on which it is not
   */
  record Ruled(RepeatedTime time, Collection<LocalDate> leftOut) {

    boolean isOnce() {
      return time.recurrence().equals(Recurrence.once());
    }

    private Ruled without(LocalDate day) {
      return new Ruled(time, Stream.concat(leftOut.stream(), Stream.of(day)).toList());
    }
  }

  /**
   * @param day one of its days
   * @return empty when they cannot go along, or it would be too long
   */
  static Optional<MovedDays> of(
      Ruled all, Occurrence day, Period to, MoveReach reach, ZoneId zone) {
    var along = new RepeatedMove(all.time(), day.day(), to, zone);
    return switch (reach) {
      case ONLY_THIS ->
          RepeatedTime.like(local(to.from(), zone), local(to.until(), zone), Recurrence.once())
              .map(once -> new Ruled(once, Set.of()))
              .map(once -> new MovedDays(restOf(all, day), once));
      case FOLLOWING ->
          all.time()
              .endingBefore(day.day())
              .map(rest -> new Ruled(rest, all.leftOut()))
              .flatMap(
                  rest ->
                      along
                          .from(day.day())
                          .map(time -> later(all, time, day, to, zone))
                          .map(moved -> new MovedDays(Optional.of(rest), moved)));
      case ALL ->
          along.all().map(time -> new MovedDays(Optional.empty(), later(all, time, day, to, zone)));
    };
  }

  private static Optional<Ruled> restOf(Ruled all, Occurrence day) {
    return all.isOnce() ? Optional.empty() : Optional.of(all.without(day.day()));
  }

  /** What is left out goes along too. */
  private static Ruled later(Ruled all, RepeatedTime time, Occurrence day, Period to, ZoneId zone) {
    var days = ChronoUnit.DAYS.between(day.day(), local(to.from(), zone).toLocalDate());
    return new Ruled(
        time,
        all.leftOut().stream()
            .map(one -> one.plusDays(days))
            .filter(one -> !one.isBefore(time.start()))
            .sorted()
            .toList());
  }

  private static LocalDateTime local(Instant moment, ZoneId zone) {
    return LocalDateTime.ofInstant(moment, zone);
  }

  /** Says how those that go along would repeat. */
  MoveEffect rule() {
    return MoveEffect.of(
        MoveEffect.Kind.RULE, rest.isEmpty() ? "moves.rule.all" : "moves.rule", moved.time());
  }

  /** Which of them can go along; from the first day on, all are those that follow. */
  static List<MoveReach> reaches(Ruled all, Occurrence day, Period to, ZoneId zone) {
    return all.isOnce()
        ? List.of(MoveReach.ONLY_THIS)
        : Stream.of(MoveReach.values())
            .filter(reach -> of(all, day, to, reach, zone).isPresent())
            .toList();
  }
}
