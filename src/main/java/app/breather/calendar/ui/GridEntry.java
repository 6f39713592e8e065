package app.breather.calendar.ui;

import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import java.time.Instant;
import java.util.Optional;

/**
 * One thing to draw on the calendar grid.
 *
 * @param id comes back when somebody opens it; a slot's parts share none
 * @param detail the second line, such as the time range
 * @param stateWord beside the state's icon
 * @param route where it leads; empty for what cannot be opened
 */
public record GridEntry(
    String id,
    Kind kind,
    Instant from,
    Instant until,
    String title,
    String detail,
    Optional<PersonLook> person,
    Optional<State> state,
    String stateWord,
    String route) {

  public enum Kind {
    /** Who has the child, behind everything else. */
    BAND,
    /** Promised care. */
    COVER,
    /** A part of a slot nobody has. */
    GAP,
    /** A slot as a whole, the ring around its parts. */
    SLOT,
    /** Somebody's own time. */
    ABSENCE,
    CANCELLED
  }
}
