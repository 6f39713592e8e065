package app.breather.calendar.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The time zones that a file defines or names. */
final class FileZones {

  private static final int MOST = 200;
  private static final int LONGEST_NAME = 200;

  /** Programs differ in capitals, too. */
  private static final Map<String, String> KNOWN =
      ZoneId.getAvailableZoneIds().stream()
          .filter(id -> !id.startsWith("SystemV/"))
          .collect(
              Collectors.toUnmodifiableMap(
                  id -> id.toLowerCase(Locale.ROOT), id -> id, (one, _) -> one));

  private final Map<String, FileZone> defined = new LinkedHashMap<>();

  void define(String name, FileZone zone) {
    if (defined.size() < MOST && !zone.isEmpty()) {
      defined.putIfAbsent(name, zone);
    }
  }

  /** Looks each of them up once. */
  final class Lookup {

    private final ZoneRules floating;
    private final LocalDateTime until;
    private final Tally tally;
    private final Map<String, Optional<ZoneRules>> found = new HashMap<>();

    /**
     * @param floating for times without a zone
     * @param until after it no zone that the file defines changes its clocks
     */
    Lookup(ZoneRules floating, LocalDateTime until, Tally tally) {
      this.floating = floating;
      this.until = until;
      this.tally = tally;
    }

    /**
     * @throws Unreadable when nobody knows its zone
     */
    ZoneRules clockOf(FileTime time) {
      return switch (time) {
        case FileTime.Day _ -> floating;
        case FileTime.Utc _ -> ZoneOffset.UTC.getRules();
        case FileTime.Clock(_, var zone) -> zone.isEmpty() ? floating : rules(zone);
      };
    }

    Instant instant(FileTime time) {
      return FileZones.instant(time.local(), clockOf(time));
    }

    private ZoneRules rules(String name) {
      return found
          .computeIfAbsent(name, this::find)
          .orElseThrow(() -> new Unreadable(LeftOut.UNKNOWN_ZONE));
    }

    private Optional<ZoneRules> find(String name) {
      var zone = defined.get(name);
      return zone == null ? known(name) : own(zone).or(() -> known(name));
    }

    private Optional<ZoneRules> own(FileZone zone) {
      try {
        return Optional.of(zone.rules(until, tally));
      } catch (Unreadable | DateTimeException _) {
        return Optional.empty();
      }
    }
  }

  /** An hour that comes twice is the first one; one that is missing goes on by the clock before. */
  static Instant instant(LocalDateTime local, ZoneRules clock) {
    var offsets = clock.getValidOffsets(local);
    var offset =
        offsets.isEmpty() ? clock.getTransition(local).getOffsetBefore() : offsets.getFirst();
    return local.toInstant(offset);
  }

  /** By its name among the zones of the world, that of Windows, or with a maker's prefix. */
  static Optional<ZoneRules> known(String name) {
    if (name.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    return byName(name)
        .or(() -> Optional.ofNullable(WindowsZones.NAMES.get(name)).flatMap(FileZones::byName))
        .or(() -> withoutPrefix(name));
  }

  /** As in {@code /freeassociation.sourceforge.net/Europe/Berlin}. */
  private static Optional<ZoneRules> withoutPrefix(String name) {
    var left = name;
    for (int slash = left.indexOf('/'); slash >= 0; slash = left.indexOf('/')) {
      left = left.substring(slash + 1);
      var found = byName(left);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<ZoneRules> byName(String name) {
    var id = KNOWN.getOrDefault(name.toLowerCase(Locale.ROOT), name);
    try {
      return Optional.of(ZoneId.of(id).getRules());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
