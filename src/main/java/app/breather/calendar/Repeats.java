package app.breather.calendar;

import app.breather.base.time.RepeatedTime;
import java.time.LocalDate;

/**
 * What an entry is one day of.
 *
 * @param series the same for all its days, unique among all series
 * @param route where all of it is, without a leading slash; empty when there is nothing to open
 * @param time by which rule; a day of it need not be in the calendar
 * @param day by the rule, which the entry need not keep to
 */
public record Repeats(String series, String route, RepeatedTime time, LocalDate day) {

  Repeats withoutPage() {
    return new Repeats(series, "", time, day);
  }
}
