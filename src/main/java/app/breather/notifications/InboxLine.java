package app.breather.notifications;

import java.time.Instant;
import java.util.List;

/**
 * A message as its receiver finds it.
 *
 * @param read whether they have opened it, or said that they have read all
 */
public record InboxLine(
    MessageId id, Instant at, String key, List<Argument> arguments, String route, boolean read) {

  public InboxLine {
    arguments = List.copyOf(arguments);
  }
}
