package app.breather.care;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom it concerns that days of regular care are to be at another time. */
@Component
class RegularMoveEffects {

  private final CareMoveEffects slots;
  private final DayOpening opening;
  private final RegularCares cares;
  private final PromisedTimes promised;
  private final RegularWriter writer;

  RegularMoveEffects(
      CareMoveEffects slots,
      DayOpening opening,
      RegularCares cares,
      PromisedTimes promised,
      RegularWriter writer) {
    this.slots = slots;
    this.opening = opening;
    this.cares = cares;
    this.promised = promised;
    this.writer = writer;
  }

  /** As of the slot that it becomes. */
  List<MoveEffect> ofOne(RegularCare care, Occurrence day, CareSlotContent moved) {
    return slots.of(opening.asSlot(care, day), moved, Set.of(day.period()));
  }

  /**
   * @param from the first day that falls away for it
   * @param asked what is asked for instead
   */
  List<MoveEffect> ofMany(RegularCare care, LocalDate from, RegularContent asked) {
    var found = new ArrayList<MoveEffect>();
    found.add(MoveEffect.of(Kind.RULE, "moves.rule", asked.time()));
    found.add(MoveEffect.of(Kind.ASKED, "moves.regular.asked", List.of(care.caregiver())));
    if (!cares.proposedInstead(care.id().value()).isEmpty()) {
      found.add(MoveEffect.of(Kind.WARNING, "moves.regular.instead"));
    }
    busy(care, from, asked).forEach(found::add);
    return found;
  }

  /** Something else that they have promised, as far ahead as anybody looks at once. */
  private Stream<MoveEffect> busy(RegularCare care, LocalDate from, RegularContent asked) {
    var times = asked.firstWeeks(writer.zone());
    var window = LimitWatch.whole(times);
    var falling =
        new FallingDays(care, writer.now(), writer.zone())
            .from(from, window.until()).stream()
                .map(Occurrence::period)
                .collect(Collectors.toSet());
    return promised.of(List.of(care.caregiver()), window).stream()
        .map(Promised::period)
        .filter(other -> !falling.contains(other) && times.stream().anyMatch(other::overlaps))
        .min(Period::compareTo)
        .map(
            other ->
                MoveEffect.of(Kind.WARNING, "care.move.busy", List.of(care.caregiver()), other))
        .stream();
  }
}
