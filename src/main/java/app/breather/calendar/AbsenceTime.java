package app.breather.calendar;

import app.breather.base.time.Period;
import java.time.ZoneId;
import java.util.List;

/** When somebody is away. */
public sealed interface AbsenceTime {

  /** What of it overlaps the window, whole, in order. */
  List<Period> in(Period window, ZoneId zone);

  /** One span, such as a journey. */
  record Once(Period period) implements AbsenceTime {
    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return period.overlaps(window) ? List.of(period) : List.of();
    }
  }

  /** Every week, such as working hours. */
  record Weekly(WeeklyHours hours) implements AbsenceTime {
    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return hours.in(window, zone);
    }
  }
}
