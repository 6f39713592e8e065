package app.breather.handover.sheet;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CareOccasions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for one time of care only, and who has read the sheet, as parents see it. */
@Service
public class DayBoard {

  private static final Duration AHEAD = Duration.ofDays(14);

  private final CareOccasions occasions;
  private final DayParts days;
  private final SheetReader reader;
  private final SheetReadings readings;
  private final Clock clock;

  DayBoard(
      CareOccasions occasions,
      DayParts days,
      SheetReader reader,
      SheetReadings readings,
      Clock clock) {
    this.occasions = occasions;
    this.days = days;
    this.reader = reader;
    this.readings = readings;
    this.clock = clock;
  }

  /** Empty where nobody has the children. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<SheetDay> find(CareOccasionId id) {
    var parts = occasions.all(id);
    return parts.isEmpty() ? Optional.empty() : Optional.of(read(id, parts));
  }

  /** What comes up in two weeks, each person's part by itself, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<CareOccasion> ahead() {
    var now = clock.instant();
    return occasions.all(new Period(now, now.plus(AHEAD))).stream()
        .filter(CareOccasion::stands)
        .toList();
  }

  private SheetDay read(CareOccasionId id, List<CareOccasion> parts) {
    var day = days.current(id);
    var now = new SheetSeen(reader.number(), day.number());
    return new SheetDay(
        parts,
        day,
        days.findFirstByOrderByChangedAtDescIdDesc()
            .map(last -> last.card().content().numbers())
            .orElse(List.of()),
        parts.stream().map(part -> readerOf(part, now)).toList());
  }

  private SheetDay.Reader readerOf(CareOccasion part, SheetSeen now) {
    var last = readings.last(part.id(), part.caregiver());
    return new SheetDay.Reader(
        part.caregiver(),
        last.map(SheetReading::at),
        last.filter(reading -> reading.seen().covers(now)).isPresent(),
        part.hasLink(clock.instant()));
  }
}
