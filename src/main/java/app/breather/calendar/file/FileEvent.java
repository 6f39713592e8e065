package app.breather.calendar.file;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A VEVENT (3.6.1) as it stands in a file, or a busy span of a VFREEBUSY.
 *
 * @param uid empty where the file names none
 * @param title may be empty
 * @param replaces the start of that one of its series instead of which it is
 * @param andFollowing whether it is instead of all later ones too
 * @param sequence the higher, the later it was said
 */
record FileEvent(
    String uid,
    String title,
    FileTime start,
    End end,
    Repeats repeats,
    Optional<FileTime> replaces,
    boolean andFollowing,
    int sequence,
    Standing standing) {

  private static final int LONGEST_UID = 1_000;
  private static final int LONGEST_TITLE = 200;

  /** How it ends. */
  sealed interface End {
    record At(FileTime time) implements End {}

    record After(FileLength length) implements End {}

    /** A day lasts until the next, a moment no time. */
    record Unsaid() implements End {}
  }

  /** A further one of a series. */
  record Date(FileTime start, Optional<End> end) {}

  /** What makes a series of it. */
  record Repeats(
      List<FileRule> rules, List<Date> dates, List<FileRule> exceptRules, List<FileTime> except) {

    static Repeats of(Lines lines, boolean allDay) {
      return new Repeats(
          lines.all("RRULE").map(line -> FileRule.parse(line, allDay)).toList(),
          lines.all("RDATE").flatMap(FileEvent::dates).toList(),
          lines.all("EXRULE").map(line -> FileRule.parse(line, allDay)).toList(),
          lines
              .all("EXDATE")
              .flatMap(line -> Lines.values(line).map(value -> FileTime.parse(value, line)))
              .toList());
    }

    boolean isSeries() {
      return !rules.isEmpty() || !dates.isEmpty();
    }
  }

  /** Whether it makes busy. */
  enum Standing {
    BUSY,
    TENTATIVE,
    FREE
  }

  static FileEvent of(Lines lines) {
    var replaces = time(lines, "RECURRENCE-ID");
    var start =
        time(lines, "DTSTART")
            .or(() -> replaces)
            .orElseThrow(() -> new Unreadable(LeftOut.UNREADABLE));
    var standing = standing(lines);
    return new FileEvent(
        lines.first("UID").map(line -> PlainText.of(line.value(), LONGEST_UID)).orElse(""),
        lines
            .first("SUMMARY")
            .map(line -> PlainText.unescaped(line.value(), LONGEST_TITLE))
            .orElse(""),
        start,
        end(lines),
        Repeats.of(lines, start instanceof FileTime.Day),
        replaces,
        lines
            .first("RECURRENCE-ID")
            .filter(line -> line.parameter("RANGE").equalsIgnoreCase("THISANDFUTURE"))
            .isPresent(),
        sequence(lines),
        standing);
  }

  /** A span of a FREEBUSY line. */
  static FileEvent busy(Date span, boolean tentative) {
    return new FileEvent(
        "",
        "",
        span.start(),
        span.end().orElseThrow(),
        new Repeats(List.of(), List.of(), List.of(), List.of()),
        Optional.empty(),
        false,
        0,
        tentative ? Standing.TENTATIVE : Standing.BUSY);
  }

  private static Optional<FileTime> time(Lines lines, String name) {
    return lines.has(name)
        ? Optional.of(FileTime.parse(lines.value(name), lines.required(name)))
        : Optional.empty();
  }

  private static End end(Lines lines) {
    if (lines.has("DTEND")) {
      return new End.At(FileTime.parse(lines.value("DTEND"), lines.required("DTEND")));
    }
    return lines.has("DURATION")
        ? new End.After(FileLength.parse(lines.value("DURATION")))
        : new End.Unsaid();
  }

  /** Each a time, or a period (3.3.9). */
  static Stream<Date> dates(ContentLine line) {
    return Lines.values(line).map(value -> date(value, line));
  }

  private static Date date(String value, ContentLine line) {
    int slash = value.indexOf('/');
    if (slash < 0) {
      return new Date(FileTime.parse(value, line), Optional.empty());
    }
    var end = value.substring(slash + 1).strip();
    return new Date(
        FileTime.parse(value.substring(0, slash), line),
        Optional.of(
            end.toUpperCase(Locale.ROOT).contains("P")
                ? new End.After(FileLength.parse(end))
                : new End.At(FileTime.parse(end, line))));
  }

  private static int sequence(Lines lines) {
    var word = lines.word("SEQUENCE");
    return word.matches("\\d{1,9}") ? Integer.parseInt(word) : 0;
  }

  private static Standing standing(Lines lines) {
    if (lines.word("STATUS").equals("CANCELLED") || lines.word("TRANSP").equals("TRANSPARENT")) {
      return Standing.FREE;
    }
    return lines.word("STATUS").equals("TENTATIVE") ? Standing.TENTATIVE : Standing.BUSY;
  }
}
