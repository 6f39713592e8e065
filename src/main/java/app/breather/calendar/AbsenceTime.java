package app.breather.calendar;

import app.breather.base.time.Period;
import java.time.ZoneId;
import java.util.List;

/** When somebody is away. */
public sealed interface AbsenceTime {

  /** What of it overlaps the window, whole, in order. */
  List<Period> in(Period window, ZoneId zone);

  /** Whether any of it may overlap the window; weekly ones are judged by their days only. */
  boolean mayReach(Period window, ZoneId zone);

  /** One span, such as a journey. */
  record Once(Period period) implements AbsenceTime {
    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return mayReach(window, zone) ? List.of(period) : List.of();
    }

    @Override
    public boolean mayReach(Period window, ZoneId zone) {
      return period.overlaps(window);
    }
  }

  /** Every week, such as working hours. */
  record Weekly(WeeklyHours hours) implements AbsenceTime {
    @Override
    public List<Period> in(Period window, ZoneId zone) {
      return hours.in(window, zone);
    }

    @Override
    public boolean mayReach(Period window, ZoneId zone) {
      return hours.mayReach(window, zone);
    }
  }
}
