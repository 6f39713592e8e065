package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One day of time off that repeats is to be at another time, alone or with all that follow. */
@Component
class MovedDays {

  private final TimeOffChanging changing;
  private final TimeOffPlanning planning;
  private final DroppingDays dropping;
  private final TimeOffBoard board;
  private final Outlooks outlooks;
  private final TimeOffMoveEffects effects;
  private final Families families;
  private final Clock clock;

  MovedDays(
      TimeOffChanging changing,
      TimeOffPlanning planning,
      DroppingDays dropping,
      TimeOffBoard board,
      Outlooks outlooks,
      TimeOffMoveEffects effects,
      Families families,
      Clock clock) {
    this.changing = changing;
    this.planning = planning;
    this.dropping = dropping;
    this.board = board;
    this.outlooks = outlooks;
    this.effects = effects;
    this.families = families;
    this.clock = clock;
  }

  /** What is agreed stays until the new time is agreed. */
  MovePreview preview(TimeOff day, EntryMove move) {
    boolean stands = day.state(clock.instant()).stands();
    var found =
        Stream.of(
                Stream.of(
                    MoveEffect.of(
                        Kind.ASKED, stands ? "timeoff.move.day.standing" : "timeoff.move.day")),
                effects.others(List.of(move.to()), day, Optional.of(days(day, move.reach()))),
                effects.ours(day.period(), move.to()))
            .flatMap(some -> some)
            .toList();
    return new MovePreview.Possible(found, reaches(day, move.to()));
  }

  private Set<MoveReach> reaches(TimeOff day, Period to) {
    return following(day, to).isPresent()
        ? EnumSet.allOf(MoveReach.class)
        : EnumSet.of(MoveReach.ONLY_THIS);
  }

  private static SomeDays days(TimeOff day, MoveReach reach) {
    return new SomeDays(
        day.stored().id(), day.id().day().orElseThrow(), reach == MoveReach.FOLLOWING);
  }

  /** Empty when all that follow cannot go along, for they are on several days or by a month. */
  private Optional<RepeatedTime> following(TimeOff day, Period to) {
    var zone = families.current().zone();
    var from = LocalDateTime.ofInstant(to.from(), zone);
    var until = LocalDateTime.ofInstant(to.until(), zone);
    return TimeOffDays.rest(day)
        .flatMap(rest -> rule(rest, from.toLocalDate()))
        .flatMap(rule -> RepeatedTime.like(from, until, rule));
  }

  private static Optional<Recurrence> rule(RepeatedTime rest, LocalDate first) {
    var rule = rest.recurrence();
    if (first.equals(rest.start())) {
      return Optional.of(rule);
    }
    return switch (rule.rhythm()) {
      case Recurrence.Weekly(var days) when days.size() == 1 ->
          Optional.of(
              new Recurrence(
                  new Recurrence.Weekly(Set.of(first.getDayOfWeek())),
                  rule.interval(),
                  moved(rule.ending(), ChronoUnit.DAYS.between(rest.start(), first))));
      case Recurrence.Daily _,
          Recurrence.Weekly _,
          Recurrence.MonthlyOnDay _,
          Recurrence.MonthlyOnWeekday _,
          Recurrence.Yearly _ ->
          Optional.empty();
    };
  }

  private static Recurrence.Ending moved(Recurrence.Ending ending, long days) {
    return ending instanceof Recurrence.Until(var last)
        ? new Recurrence.Until(last.plusDays(days))
        : ending;
  }

  /** Nothing to take back once the other time is agreed, for nobody had to be asked. */
  Optional<MoveUndo> move(TimeOff day, EntryMove move) {
    var seen =
        outlooks.sameTime(List.of(move.to()), Optional.of(days(day, move.reach()))).stream()
            .map(SameTime::id)
            .collect(Collectors.toSet());
    boolean stood = day.state(clock.instant()).stands();
    var result =
        move.reach() == MoveReach.ONLY_THIS
            ? changing.one(
                day.id(), day.version(), new TimeOffContent(move.to(), day.reason()), seen)
            : changing.following(
                day.id(),
                day.version(),
                following(day, move.to()).orElseThrow(),
                day.reason(),
                seen);
    return result instanceof RequestResult.Stored(var id, var state)
            && stood
            && state == TimeOffState.REQUESTED
        ? Optional.of(() -> withdraw(id))
        : Optional.empty();
  }

  private boolean withdraw(TimeOffId id) {
    return board
        .one(id)
        .filter(card -> card.state() == TimeOffState.REQUESTED)
        .map(
            card ->
                card.repeats().isPresent()
                    ? dropping.drop(card.id(), card.version(), Reach.ALL)
                    : planning.cancel(card.id(), card.version()))
        .filter(CancelResult.Cancelled.class::isInstance)
        .isPresent();
  }
}
