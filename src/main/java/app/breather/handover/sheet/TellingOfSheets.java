package app.breather.handover.sheet;

import app.breather.base.jobs.Job;
import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever has the children that their sheet is open, and that it changed; run once more, it
 * tells nobody once more. As soon as a family has a sheet it looks each hour, when one opens, and
 * when a promise can no longer be undone.
 */
@Component
class TellingOfSheets implements Job {

  /** Care that lasts for days can have begun to be near long before somebody's part of it. */
  private static final Duration AHEAD = Duration.ofDays(16);

  private final CareOccasions occasions;
  private final SheetLock lock;
  private final SheetReader reader;
  private final SheetEditions editions;
  private final SheetReadings readings;
  private final DayParts days;
  private final ToldOfSheets told;
  private final SheetMessages messages;
  private final Jobs jobs;
  private final Clock clock;

  TellingOfSheets(
      CareOccasions occasions,
      SheetLock lock,
      SheetReader reader,
      SheetEditions editions,
      SheetReadings readings,
      DayParts days,
      ToldOfSheets told,
      SheetMessages messages,
      Jobs jobs,
      Clock clock) {
    this.occasions = occasions;
    this.lock = lock;
    this.reader = reader;
    this.editions = editions;
    this.readings = readings;
    this.days = days;
    this.told = told;
    this.messages = messages;
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return SheetTelling.JOB;
  }

  @Override
  @Transactional
  public void run(UUID family) {
    int sheet = lock.take().number();
    var now = clock.instant();
    var ahead = occasions.everybodys(new Period(now, now.plus(AHEAD)));
    var quietFrom =
        editions.lastChange().map(at -> at.plus(SheetTelling.PAUSE)).orElse(Instant.MIN);
    var known =
        new ArrayList<>(
            told.findByToldAtAfterOrderByToldAtAscIdAsc(now.minus(SheetTelling.MEMORY)));
    boolean written = !reader.isEmpty();
    var open =
        ahead.stream()
            .filter(part -> SheetTelling.isOpen(part, now))
            .filter(part -> !now.isBefore(part.certain()))
            .toList();
    var read = read();
    var numbers = numbers(open);
    for (var part : open) {
      int day = numbers.getOrDefault(part.id().toString(), 0);
      var telling = new Told(known, part, read.getOrDefault(part.caregiver(), -1));
      var what = new SheetSeen(sheet, day);
      if (!telling.isTold() && (written || day > 0) && telling.isReadyWanted(what, now)) {
        messages.ready(part);
        known.add(told.save(new ToldOfSheet(part, what, now)));
      } else if (!now.isBefore(quietFrom) && telling.isChangeWanted(sheet)) {
        messages.changed(part);
        known.add(told.save(new ToldOfSheet(part, what, now)));
      }
    }
    lookAgain(family, ahead, now, quietFrom);
  }

  /** The newest state of the page that each confirmed. */
  private Map<MemberId, Integer> read() {
    return readings.newest().stream()
        .collect(Collectors.toMap(one -> new MemberId(one.member()), one -> one.sheet()));
  }

  private Map<String, Integer> numbers(List<CareOccasion> parts) {
    var ids = parts.stream().map(part -> part.id().toString()).distinct().toList();
    return days.numbers(ids).stream()
        .collect(Collectors.toMap(DayParts.Numbered::occasion, DayParts.Numbered::number));
  }

  private void lookAgain(UUID family, List<CareOccasion> ahead, Instant now, Instant quietFrom) {
    var next = now.truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(1));
    for (var part : ahead) {
      var opens = part.sheetWindow().from();
      next = opens.isAfter(now) && opens.isBefore(next) ? opens : next;
    }
    jobs.schedule(
        name(), family, quietFrom.isAfter(now) && quietFrom.isBefore(next) ? quietFrom : next);
  }
}
