package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.calendar.moves.RepeatedMove;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A day of time off that repeats is to be at another time, alone or with others. */
@Component
class MovedDays {

  private final TimeOffChanging changing;
  private final WithdrawingRequests withdrawing;
  private final Outlooks outlooks;
  private final FirstWeeks weeks;
  private final TimeOffMoveEffects effects;
  private final Families families;
  private final Clock clock;

  MovedDays(
      TimeOffChanging changing,
      WithdrawingRequests withdrawing,
      Outlooks outlooks,
      FirstWeeks weeks,
      TimeOffMoveEffects effects,
      Families families,
      Clock clock) {
    this.changing = changing;
    this.withdrawing = withdrawing;
    this.outlooks = outlooks;
    this.weeks = weeks;
    this.effects = effects;
    this.families = families;
    this.clock = clock;
  }

  /**
   * What goes to another time at once.
   *
   * @param first of the days that fall away for it
   * @param time by which it would repeat; empty for one day alone
   * @param times when it would be in its first weeks
   */
  private record Along(LocalDate first, Optional<RepeatedTime> time, List<Period> times) {

    SomeDays insteadOf(TimeOff day) {
      return new SomeDays(day.stored().id(), first, time.isPresent());
    }
  }

  /** What is agreed stays until the new time is agreed. */
  MovePreview preview(TimeOff day, EntryMove move) {
    var reaches = reaches(day, move.to());
    var reach = move.reachOf(reaches);
    return new MovePreview.Possible(
        effects(day, move.to(), along(day, move.to(), reach).orElseThrow()), reaches);
  }

  private List<MoveEffect> effects(TimeOff day, Period to, Along along) {
    boolean stands = day.state(clock.instant()).stands();
    var found = new ArrayList<MoveEffect>();
    along.time().ifPresent(time -> found.add(MoveEffect.of(Kind.RULE, "moves.rule", time)));
    found.add(MoveEffect.of(Kind.ASKED, stands ? "timeoff.move.day.standing" : "timeoff.move.day"));
    effects.others(along.times(), day, Optional.of(along.insteadOf(day))).forEach(found::add);
    effects.ours(day.period(), to).forEach(found::add);
    return found;
  }

  private Set<MoveReach> reaches(TimeOff day, Period to) {
    var found = EnumSet.noneOf(MoveReach.class);
    for (var reach : MoveReach.values()) {
      if (along(day, to, reach).isPresent()) {
        found.add(reach);
      }
    }
    return found;
  }

  /** Empty when they cannot go along. */
  private Optional<Along> along(TimeOff day, Period to, MoveReach reach) {
    var named = day.id().day().orElseThrow();
    var first = firstLeft(day);
    return switch (reach) {
      case ONLY_THIS -> Optional.of(new Along(named, Optional.empty(), List.of(to)));
      case FOLLOWING ->
          first.filter(named::equals).isPresent() ? Optional.empty() : from(named, day, to);
      case ALL -> first.flatMap(it -> from(it, day, to));
    };
  }

  private Optional<Along> from(LocalDate first, TimeOff day, Period to) {
    return day.stored()
        .days()
        .map(TimeOffDays::time)
        .map(
            time ->
                new RepeatedMove(time, day.id().day().orElseThrow(), to, families.current().zone()))
        .flatMap(move -> move.from(first))
        .map(time -> new Along(first, Optional.of(time), weeks.of(time)))
        .filter(along -> weeks.problems(along.times(), day.reason()).isEmpty());
  }

  private Optional<LocalDate> firstLeft(TimeOff day) {
    return day.stored()
        .days()
        .flatMap(days -> days.firstLeft(clock.instant(), families.current().zone()));
  }

  /** Nothing to take back once the other time is agreed, for nobody had to be asked. */
  Optional<MoveUndo> move(TimeOff day, EntryMove move) {
    boolean stood = day.state(clock.instant()).stands();
    var result = change(day, move.to(), along(day, move.to(), move.reach()).orElseThrow());
    if (!(result instanceof RequestResult.Stored(var id, var state))) {
      throw new IllegalStateException("A move was refused that had been judged: " + result);
    }
    return stood && state == TimeOffState.REQUESTED
        ? Optional.of(withdrawing.of(id))
        : Optional.empty();
  }

  private RequestResult change(TimeOff day, Period to, Along along) {
    var seen =
        outlooks.sameTime(along.times(), Optional.of(along.insteadOf(day))).stream()
            .map(SameTime::id)
            .collect(Collectors.toSet());
    return along
        .time()
        .map(
            time ->
                changing.following(
                    day.id().on(along.first()), day.version(), time, day.reason(), seen))
        .orElseGet(
            () ->
                changing.one(day.id(), day.version(), new TimeOffContent(to, day.reason()), seen));
  }
}
