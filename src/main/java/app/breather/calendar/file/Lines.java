package app.breather.calendar.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The properties of one component that matter here; of the others, nothing is kept. */
final class Lines {

  private static final Set<String> WANTED =
      Set.of(
          "UID",
          "SUMMARY",
          "DTSTART",
          "DTEND",
          "DURATION",
          "RRULE",
          "EXRULE",
          "RDATE",
          "EXDATE",
          "RECURRENCE-ID",
          "SEQUENCE",
          "STATUS",
          "TRANSP",
          "TZID",
          "TZOFFSETFROM",
          "TZOFFSETTO",
          "FREEBUSY");

  private static final int MOST = 5_000;

  private final Map<String, List<ContentLine>> kept = new HashMap<>();
  private int size;

  void add(ContentLine line) {
    if (WANTED.contains(line.name())) {
      if (size == MOST) {
        throw new Unreadable(LeftOut.TOO_MUCH);
      }
      size++;
      kept.computeIfAbsent(line.name(), _ -> new ArrayList<>(1)).add(line);
    }
  }

  Stream<ContentLine> all(String name) {
    return kept.getOrDefault(name, List.of()).stream();
  }

  Optional<ContentLine> first(String name) {
    return all(name).findFirst();
  }

  boolean has(String name) {
    return kept.containsKey(name);
  }

  /**
   * @throws Unreadable when it is missing or too long
   */
  ContentLine required(String name) {
    return first(name)
        .filter(line -> !line.isCut())
        .orElseThrow(() -> new Unreadable(LeftOut.UNREADABLE));
  }

  String value(String name) {
    return required(name).value();
  }

  /** In capitals; empty where it is missing. */
  String word(String name) {
    return first(name).map(ContentLine::word).orElse("");
  }

  /**
   * Those of a list.
   *
   * @throws Unreadable when it was too long to be kept whole
   */
  static Stream<String> values(ContentLine line) {
    if (line.isCut()) {
      throw new Unreadable(LeftOut.TOO_MUCH);
    }
    return Stream.of(line.value().split(",")).filter(value -> !value.isBlank());
  }
}
