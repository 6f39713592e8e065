package app.breather.calendar.wall;

import java.net.URI;

/** What a tablet at the wall opens. Whoever knows it can read along. */
public record WallAddress(URI web) {

  @Override
  public String toString() {
    return "WallAddress[hidden]";
  }
}
