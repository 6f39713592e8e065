package app.breather.calendar.busy;

import app.breather.base.time.Period;
import app.breather.family.Families;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** For which days busy times are kept: four weeks back, a year ahead. */
@Component
class BusyWindow {

  private static final int WEEKS_BACK = 4;

  private final Families families;
  private final Clock clock;

  BusyWindow(Families families, Clock clock) {
    this.families = families;
    this.clock = clock;
  }

  Period now() {
    var today = LocalDate.ofInstant(clock.instant(), zone());
    return Period.between(
            today.minusWeeks(WEEKS_BACK).atStartOfDay(),
            today.plusYears(1).plusDays(1).atStartOfDay(),
            zone())
        .orElseThrow();
  }

  ZoneId zone() {
    return families.current().zone();
  }
}
