package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.ProtectedSpans;
import app.breather.care.CareChances;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judges whether a parent may simply announce time off, or has to ask. */
@Component
class Footings {

  private final Outlooks outlooks;
  private final AnnouncedTime announced;
  private final ProtectedSpans protectedSpans;
  private final CareChances chances;
  private final Clock clock;

  Footings(
      Outlooks outlooks,
      AnnouncedTime announced,
      ProtectedSpans protectedSpans,
      CareChances chances,
      Clock clock) {
    this.outlooks = outlooks;
    this.announced = announced;
    this.protectedSpans = protectedSpans;
    this.chances = chances;
    this.clock = clock;
  }

  /**
   * @param care for which part a caregiver is wanted
   */
  TimeOffFooting of(Period period, Optional<Period> care, MemberId owner) {
    return of(period, care, owner, Optional.empty());
  }

  /**
   * @param care for which part a caregiver is wanted
   * @param moved what would be moved there
   */
  TimeOffFooting of(
      Period period, Optional<Period> care, MemberId owner, Optional<TimeOffId> moved) {
    var who = outlooks.whoHasThem(period);
    var left = period.minus(care.stream().toList());
    var asked = who.wouldHaveThem(period, List.of(owner), care);
    return TimeOffFooting.in(
        new TimeOffFooting.Circumstances(
            asked,
            Duration.between(clock.instant(), period.from()),
            announced.weeks(owner, period, moved),
            who.parts(period, List.of(owner), Optional.empty()).stream()
                .filter(TimeOffCard.Part::isOpen)
                .noneMatch(part -> left.stream().anyMatch(part.period()::overlaps)),
            chances.areElsewhere(asked, period),
            !protectedSpans.in(period).isEmpty()));
  }
}
