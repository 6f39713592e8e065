package app.breather.calendar.ui;

import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.calendar.moves.Movable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day as a month shows it.
 *
 * @param isInside whether it belongs to the month, rather than to the weeks at its edges
 * @param chips what matters most, as much as there is room for
 * @param more how many have found no room
 * @param people who stands in the entries of the day, for narrow screens
 * @param isOpen whether nobody has the children at some time, or something is still open
 * @param bedtime whose evening it is
 * @param spoken everything a reader hears of it
 * @param route where it is shown with everything that it holds
 */
record MonthDay(
    LocalDate date,
    boolean isInside,
    boolean isToday,
    List<Chip> chips,
    int more,
    List<PersonLook> people,
    boolean isOpen,
    Optional<PersonLook> bedtime,
    String spoken,
    String route) {

  MonthDay {
    chips = List.copyOf(chips);
    people = List.copyOf(people);
  }

  /**
   * @param time when it begins; empty for what goes on all day
   * @param route empty for what has no page
   * @param movable empty for what the viewer cannot move
   */
  record Chip(
      Rank rank,
      String time,
      String text,
      List<PersonLook> people,
      Optional<State> state,
      String spoken,
      String route,
      Optional<Movable> movable) {

    boolean isOpen() {
      return rank == Rank.OPEN;
    }
  }

  /** What finds room first. */
  enum Rank {
    OPEN,
    ENTERED,
    AWAY,
    CANCELLED
  }
}
