package app.breather.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Filled by whoever knows what is planned. */
public interface LookAheadSource {

  /**
   * Days on which something is planned, as the acting member may see it, in their order.
   *
   * @param first of seven days
   */
  List<Day> days(LocalDate first, Locale language);

  /**
   * @param lines what is planned, each in a few words
   */
  record Day(LocalDate day, List<String> lines) {

    public Day {
      lines = List.copyOf(lines);
    }
  }
}
