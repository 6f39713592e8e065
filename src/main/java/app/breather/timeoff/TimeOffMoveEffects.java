package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.ProtectedSpan;
import app.breather.calendar.ProtectedSpans;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import app.breather.calendar.moves.MovePreview;
import app.breather.care.CareBoard;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom it concerns that time off is to be at another time, and what speaks against that. */
@Component
class TimeOffMoveEffects {

  private final TimeOffMoves moves;
  private final Outlooks outlooks;
  private final ProtectedSpans protectedSpans;
  private final CareBoard care;
  private final EntryMoving moving;
  private final Clock clock;

  TimeOffMoveEffects(
      TimeOffMoves moves,
      Outlooks outlooks,
      ProtectedSpans protectedSpans,
      CareBoard care,
      EntryMoving moving,
      Clock clock) {
    this.moves = moves;
    this.outlooks = outlooks;
    this.protectedSpans = protectedSpans;
    this.care = care;
    this.moving = moving;
    this.clock = clock;
  }

  List<MoveEffect> of(TimeOff timeOff, Period to, MemberId by) {
    var found = new ArrayList<MoveEffect>();
    parents(timeOff, to, by).forEach(found::add);
    caregivers(timeOff, to).forEach(found::add);
    others(List.of(timeOff.awayAt(to)), timeOff, Optional.empty()).forEach(found::add);
    ours(timeOff.period(), to).forEach(found::add);
    return found;
  }

  private Stream<MoveEffect> parents(TimeOff timeOff, Period to, MemberId by) {
    return switch (moves.footing(timeOff, to, by)) {
      case TimeOffFooting.AtOnce(var covered) ->
          covered ? Stream.empty() : Stream.of(MoveEffect.of(Kind.WARNING, "timeoff.move.nobody"));
      case TimeOffFooting.Announced(var asked) ->
          Stream.of(MoveEffect.of(Kind.TOLD, "timeoff.move.announced", asked));
      case TimeOffFooting.Requested(var asked, _) -> asked(timeOff, asked, by);
    };
  }

  private Stream<MoveEffect> asked(TimeOff timeOff, List<MemberId> asked, MemberId by) {
    var all =
        Stream.concat(timeOff.people().owners().map(TimeOffPerson::member), asked.stream())
            .filter(one -> !one.equals(by))
            .distinct()
            .toList();
    boolean stands = timeOff.state(clock.instant()).stands();
    return Stream.of(
        MoveEffect.of(
            Kind.ASKED, stands ? "timeoff.move.asked.standing" : "timeoff.move.asked", all));
  }

  /** What it means to those who are asked for the care that moves along. */
  private Stream<MoveEffect> caregivers(TimeOff timeOff, Period to) {
    return timeOff.care().flatMap(wanted -> care.slot(wanted.slot())).stream()
        .flatMap(
            slot ->
                TimeOffMoves.careAt(timeOff, to)
                    .map(period -> moving.preview(new EntryMove(slot.movable(), period)))
                    .map(TimeOffMoveEffects::effects)
                    .orElseGet(
                        () -> Stream.of(MoveEffect.of(Kind.WARNING, "timeoff.move.noCare"))));
  }

  private static Stream<MoveEffect> effects(MovePreview preview) {
    return preview instanceof MovePreview.Possible possible
        ? possible.effects().stream().filter(effect -> effect.kind() != Kind.WARNING)
        : Stream.empty();
  }

  /** Who wants the same time for themselves. */
  Stream<MoveEffect> others(List<Period> times, TimeOff timeOff, Optional<SomeDays> instead) {
    return outlooks.sameTime(times, instead).stream()
        .filter(other -> !other.id().equals(timeOff.id()))
        .map(
            other ->
                MoveEffect.of(Kind.WARNING, "timeoff.move.same", other.owners(), other.period()));
  }

  Stream<MoveEffect> ours(Period before, Period to) {
    var touched = protectedSpans.in(before).stream().map(ProtectedSpan::name).toList();
    return protectedSpans.in(to).stream()
        .filter(kept -> !touched.contains(kept.name()))
        .limit(1)
        .map(kept -> MoveEffect.of(Kind.WARNING, "protected.touched", kept.name(), kept.period()));
  }
}
