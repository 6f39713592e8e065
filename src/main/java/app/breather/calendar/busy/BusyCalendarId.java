package app.breather.calendar.busy;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** Names a calendar whose busy times are read in. */
public record BusyCalendarId(UUID value) {

  static BusyCalendarId create() {
    return new BusyCalendarId(Uuids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
