package app.breather.family;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The time zones a family can live in: places, no fixed offsets. */
public final class Zones {

  private static final List<String> PLACES =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
          .sorted()
          .toList();

  private Zones() {}

  public static List<String> places() {
    return PLACES;
  }

  public static Optional<ZoneId> parse(String text) {
    return PLACES.contains(text) || text.equals("UTC")
        ? Optional.of(ZoneId.of(text))
        : Optional.empty();
  }
}
