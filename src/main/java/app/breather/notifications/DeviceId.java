package app.breather.notifications;

import java.util.UUID;

/** A browser of a member in which pushes are switched on. */
public record DeviceId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
