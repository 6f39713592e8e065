package app.breather.calendar.ui;

import app.breather.base.time.Period;
import app.breather.base.ui.PersonLook;
import app.breather.base.ui.State;
import app.breather.calendar.moves.Movable;
import java.util.List;
import java.util.Optional;

/**
 * One thing to draw on the calendar grid.
 *
 * @param id comes back when somebody opens it
 * @param detail the second line, such as the time range
 * @param people one lends their colour, several stand side by side
 * @param stateWord beside the state's icon
 * @param hint the symbol of a picture that says how it differs from what is usual; may be empty
 * @param spoken everything a reader hears of it
 * @param part of the slot to which it belongs, which a ring holds together
 * @param above whether it stands above the hours, where it hides nobody's care
 * @param route where it leads; empty for what cannot be opened
 * @param movable what moves with it
 */
public record GridEntry(
    String id,
    Kind kind,
    Period period,
    String title,
    String detail,
    List<PersonLook> people,
    Optional<State> state,
    String stateWord,
    String hint,
    String spoken,
    Part part,
    boolean above,
    String route,
    Optional<Movable> movable) {

  public enum Kind {
    /** Who has the child, behind everything else. */
    BAND,
    /** When nobody has the child, likewise. */
    NOBODY,
    /** Promised care. */
    COVER,
    /** A part of a slot nobody has. */
    GAP,
    /** A slot nobody has promised any part of. */
    SLOT,
    /** Somebody's own time. */
    ABSENCE,
    /** What another calendar of somebody's has. */
    BUSY,
    CANCELLED,
    /** Who brings the children to bed, below everything else. */
    BEDTIME
  }

  /** Where a part stands among the covers and gaps of its slot. */
  public enum Part {
    WHOLE,
    FIRST,
    MIDDLE,
    LAST
  }
}
