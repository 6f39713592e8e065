package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasion;
import app.breather.care.SlotHints;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts together what one person reads for one time of care. */
@Component
class SheetDrafting {

  private final SheetReader reader;
  private final DayParts days;
  private final SheetReadings readings;
  private final SlotHints hints;
  private final ObjectProvider<SheetPart> more;

  SheetDrafting(
      SheetReader reader,
      DayParts days,
      SheetReadings readings,
      SlotHints hints,
      ObjectProvider<SheetPart> more) {
    this.reader = reader;
    this.days = days;
    this.readings = readings;
    this.hints = hints;
    this.more = more;
  }

  Sheet of(CareOccasion occasion) {
    var day = days.current(occasion.id());
    var now = new SheetSeen(reader.number(), day.number());
    var last = readings.last(occasion.id(), occasion.caregiver());
    var known = known(occasion.caregiver(), last);
    return new Sheet(
        occasion,
        now,
        day.content(),
        last.map(reading -> changed(occasion, reading.seen().day(), day)).orElse(Set.of()),
        sections(known),
        hints.of(occasion.own(), occasion.children()),
        more.orderedStream().flatMap(part -> part.of(occasion).stream()).toList(),
        last.map(SheetReading::at),
        last.filter(reading -> reading.seen().covers(now)).isPresent());
  }

  /** Who never confirmed has nothing to compare with, so nothing is marked. */
  private int known(MemberId who, Optional<SheetReading> last) {
    return last.map(reading -> reading.seen().sheet())
        .or(() -> readings.newestSheet(who.value()))
        .orElse(Integer.MAX_VALUE);
  }

  private List<Sheet.Part> sections(int known) {
    return reader.sections().stream()
        .filter(section -> SheetReader.isShown(section.card()))
        .sorted(Comparator.comparing(section -> section.kind() != SectionKind.EMERGENCY))
        .map(section -> part(section, known))
        .toList();
  }

  private static Sheet.Part part(SheetSection section, int known) {
    var card = section.card();
    return new Sheet.Part(
        card.kind(), card.title(), SheetText.html(card.text()), section.changedIn() > known);
  }

  private Set<Sheet.Field> changed(CareOccasion occasion, int number, DayCard now) {
    var before =
        days.findByOccasionAndNumber(occasion.id().toString(), number)
            .map(part -> part.card().content())
            .orElse(DayContent.EMPTY);
    var found = EnumSet.noneOf(Sheet.Field.class);
    if (!before.whereabouts().equals(now.content().whereabouts())) {
      found.add(Sheet.Field.WHEREABOUTS);
    }
    if (!before.backAt().equals(now.content().backAt())) {
      found.add(Sheet.Field.BACK_AT);
    }
    if (!before.note().equals(now.content().note())) {
      found.add(Sheet.Field.NOTE);
    }
    if (!before.numbers().equals(now.content().numbers())) {
      found.add(Sheet.Field.NUMBERS);
    }
    return found;
  }
}
