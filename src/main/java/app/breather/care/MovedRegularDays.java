package app.breather.care;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveUndo;
import app.breather.calendar.moves.RepeatedMove;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A day of regular care is to be at another time. Alone it becomes a slot that its caregiver has
 * promised; with others it is asked for anew, and what is agreed stands until there is a yes.
 */
@Component
class MovedRegularDays {

  private final RegularChanging changing;
  private final RegularMoveEffects effects;
  private final RegularMovesBack back;
  private final RegularCares cares;
  private final RegularWriter writer;

  MovedRegularDays(
      RegularChanging changing,
      RegularMoveEffects effects,
      RegularMovesBack back,
      RegularCares cares,
      RegularWriter writer) {
    this.changing = changing;
    this.effects = effects;
    this.back = back;
    this.cares = cares;
    this.writer = writer;
  }

  /**
   * What goes along with a day.
   *
   * @param from the first day that falls away for it
   */
  private record Along(LocalDate from, RegularContent content) {}

  MovePreview preview(RegularCare care, Occurrence day, EntryMove move) {
    var reaches = reaches(care, day, move.to());
    return along(care, day, move.to(), move.reach())
        .<MovePreview>map(
            along ->
                new MovePreview.Possible(
                    effects.ofMany(care, along.from(), along.content()), reaches))
        .orElseGet(() -> one(care, day, move.to(), reaches));
  }

  private MovePreview one(RegularCare care, Occurrence day, Period to, Set<MoveReach> reaches) {
    var content = slot(care, to);
    return content.problems().stream()
        .sorted()
        .findFirst()
        .<MovePreview>map(problem -> new MovePreview.Refused(CareMoves.words(problem)))
        .orElseGet(() -> new MovePreview.Possible(effects.ofOne(care, day, content), reaches));
  }

  private static CareSlotContent slot(RegularCare care, Period to) {
    return care.content().slotAt(to);
  }

  private Set<MoveReach> reaches(RegularCare care, Occurrence day, Period to) {
    var found = EnumSet.of(MoveReach.ONLY_THIS);
    for (var reach : EnumSet.of(MoveReach.FOLLOWING, MoveReach.ALL)) {
      if (along(care, day, to, reach).isPresent()) {
        found.add(reach);
      }
    }
    return found;
  }

  /** Empty for one day alone, and when the others cannot go along. */
  private Optional<Along> along(RegularCare care, Occurrence day, Period to, MoveReach reach) {
    var first = care.days().firstAhead(writer.now(), writer.zone()).map(Occurrence::day);
    return switch (reach) {
      case ONLY_THIS -> Optional.empty();
      case FOLLOWING ->
          first.filter(day.day()::equals).isPresent()
              ? Optional.empty()
              : from(day.day(), care, day, to);
      case ALL -> first.flatMap(from -> from(from, care, day, to));
    };
  }

  private Optional<Along> from(LocalDate first, RegularCare care, Occurrence day, Period to) {
    var usual = care.content();
    var time = care.goneFrom().flatMap(usual.time()::endingBefore).orElse(usual.time());
    return new RepeatedMove(time, day.day(), to, writer.zone())
        .from(first)
        .map(usual::at)
        .filter(content -> content.problems(writer.now(), writer.zone()).isEmpty())
        .map(content -> new Along(first, content));
  }

  /** What was asked for before, and is no more for that, would not come back. */
  Optional<MoveUndo> move(RegularCare care, Occurrence day, EntryMove move) {
    var along = along(care, day, move.to(), move.reach());
    if (along.isEmpty()) {
      return Optional.of(back.ofOne(changeOne(care, day, move.to()), day.period()));
    }
    boolean isFirst = cares.proposedInstead(care.id().value()).isEmpty();
    var asked = propose(care, along.get());
    return isFirst ? Optional.of(back.ofMany(asked)) : Optional.empty();
  }

  private CareSlotId changeOne(RegularCare care, Occurrence day, Period to) {
    var result = changing.changeDay(care.id(), day.day(), slot(care, to));
    if (result instanceof PlanResult.Saved(var slot)) {
      return slot;
    }
    throw new IllegalStateException("A move was refused that had been judged: " + result);
  }

  private RegularCareId propose(RegularCare care, Along along) {
    var result = changing.propose(care.id(), along.from(), along.content());
    if (result instanceof RegularResult.Proposed(var asked)) {
      return asked;
    }
    throw new IllegalStateException("A move was refused that had been judged: " + result);
  }
}
