package app.breather.calendar;

import java.time.LocalDate;

/** The years a calendar is good for; addresses that ask for others are nonsense. */
public final class CalendarYears {

  private static final int FIRST = 1970;
  private static final int LAST = 2200;

  private CalendarYears() {}

  public static boolean include(LocalDate day) {
    return day.getYear() >= FIRST && day.getYear() <= LAST;
  }
}
