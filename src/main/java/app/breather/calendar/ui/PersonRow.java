package app.breather.calendar.ui;

import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one person carries on some days, or what nobody does.
 *
 * @param key the same at each reading
 * @param person empty for what is open
 * @param sum how long they have the children, in words; empty where it is not said
 */
record PersonRow(
    String key, String name, Optional<PersonLook> person, String sum, List<Cell> cells) {

  PersonRow {
    cells = List.copyOf(cells);
  }

  /**
   * @param day as it is said where days stand below each other
   * @param spoken the bar in words
   * @param now which share of the day is over; empty on other days
   */
  record Cell(
      LocalDate date,
      String day,
      boolean isToday,
      List<Part> bar,
      String spoken,
      List<Line> lines,
      Optional<Double> now) {

    Cell {
      bar = List.copyOf(bar);
      lines = List.copyOf(lines);
    }

    boolean isEmpty() {
      return bar.isEmpty() && lines.isEmpty();
    }
  }

  /**
   * @param from which share of the day is over when it begins
   */
  record Part(double from, double until, Has has) {}

  /** How somebody has the children, or has not. */
  enum Has {
    ALONE,
    TOGETHER,
    AWAY
  }

  /**
   * @param route empty for what has no page
   */
  record Line(String time, String text, Optional<State> state, String stateWord, String route) {}
}
