package app.breather.calendar.ui;

import app.breather.base.time.Period;
import java.time.LocalDate;
import java.util.stream.Stream;

/** A day, and how times within it are said. */
record DayTimes(LocalDate date, Period period, Words words) {

  /** As much of it as is on that day. */
  Stream<Period> part(Period whole) {
    return whole.intersection(period).stream();
  }

  String from(Period part) {
    return part.equals(period) ? words.say("calendar.allDay") : words.start(part.from());
  }

  String until(Period part) {
    return part.equals(period) ? "" : words.end(part.until(), date);
  }
}
