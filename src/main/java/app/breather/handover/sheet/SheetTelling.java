package app.breather.handover.sheet;

import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.PromiseFollower;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who have the children of what is new: of the day at once, of the page in a while. */
@Component
class SheetTelling implements PromiseFollower {

  static final String JOB = "handover.sheet";

  /** So long nobody writes before the others are told, so that a whole page is told of once. */
  static final Duration PAUSE = Duration.ofMinutes(5);

  /** So long it is known who was told. */
  static final Duration MEMORY = Duration.ofDays(30);

  private final ToldOfSheets told;
  private final SheetReader reader;
  private final DayParts days;
  private final SheetMessages messages;
  private final Jobs jobs;
  private final CurrentActor current;
  private final Clock clock;

  SheetTelling(
      ToldOfSheets told,
      SheetReader reader,
      DayParts days,
      SheetMessages messages,
      Jobs jobs,
      CurrentActor current,
      Clock clock) {
    this.told = told;
    this.reader = reader;
    this.days = days;
    this.messages = messages;
    this.jobs = jobs;
    this.current = current;
    this.clock = clock;
  }

  /** It may be open already. */
  @Override
  public void promised(CareOccasionId care) {
    if (!reader.isEmpty() || days.current(care).number() > 0) {
      look(clock.instant());
    }
  }

  void sectionChanged() {
    look(clock.instant().plus(PAUSE));
  }

  /** Who was not told yet that there is a sheet is told of all at once, soon. */
  void dayChanged(List<CareOccasion> parts, DayContent before, DayCard now) {
    var at = clock.instant();
    var known = told.findByToldAtAfterOrderByToldAtAscIdAsc(at.minus(MEMORY));
    for (var part : parts) {
      boolean isTold =
          known.stream().anyMatch(one -> one.isTo(part.caregiver()) && one.isOf(part.id()));
      if (isTold && isOpen(part, at)) {
        told.save(new ToldOfSheet(part, new SheetSeen(reader.number(), now.number()), at));
        messages.changed(part, before, now.content());
      }
    }
    look(at);
  }

  /** Whether it is open, and their time not over. */
  static boolean isOpen(CareOccasion part, Instant now) {
    return part.stands() && part.sheetWindow().contains(now) && now.isBefore(part.own().until());
  }

  private void look(Instant when) {
    jobs.schedule(JOB, current.family().value(), when);
  }
}
