package app.breather.calendar.busy;

import app.breather.calendar.file.LeftOut;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * How it stands with a calendar of one's own; its address is never told again.
 *
 * @param name of the file, or of the server
 * @param isFile whether it was handed over once, and is not asked again
 * @param readAt when it was last read; empty before the first time
 * @param spans how many busy times it has
 * @param problem why it could not be read the last time
 * @param nextAt when it is asked next; empty for a file, and when it was given up
 */
public record BusyCalendarCard(
    BusyCalendarId id,
    String name,
    boolean isFile,
    boolean keepsTitles,
    Optional<Instant> readAt,
    int spans,
    Map<LeftOut, Integer> leftOut,
    Optional<BusyProblem> problem,
    Optional<Instant> nextAt) {

  public BusyCalendarCard {
    leftOut = Map.copyOf(leftOut);
  }
}
