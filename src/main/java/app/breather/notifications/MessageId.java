package app.breather.notifications;

import java.util.UUID;

/** One message to one member. */
public record MessageId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
