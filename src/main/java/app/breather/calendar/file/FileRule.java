package app.breather.calendar.file;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * An RRULE (3.3.10) of any kind, expanded on the local clock and within bounds (ADR 0025). Its end
 * is judged here, for it may be said in UTC.
 *
 * @param until inclusive
 * @param breadth in how many ways the lists of its parts can be combined
 */
record FileRule(
    RecurrenceRule rule, String frequency, Optional<FileTime> until, long breadth, boolean counts) {

  private static final int LONGEST = 4_000;
  private static final int MOST_BREADTH = 400;
  private static final int LONGEST_INTERVAL = 10_000;
  private static final int MOST_OCCURRENCES = 20_000;

  /** What it costs to find out that nothing comes any more. */
  private static final int NOTHING_COMES = 2_000;

  private static final Map<String, Integer> A_YEAR =
      Map.of("YEARLY", 1, "MONTHLY", 12, "WEEKLY", 53, "DAILY", 366, "HOURLY", 8_784);

  /**
   * @param allDay whether what it says of hours means nothing
   * @throws Unreadable when it is none, or one that nobody lives by
   */
  static FileRule parse(ContentLine line, boolean allDay) {
    if (line.isCut() || line.value().length() > LONGEST) {
      throw new Unreadable(LeftOut.TOO_OFTEN);
    }
    var parts = parts(line.value(), allDay);
    var frequency = parts.getOrDefault("FREQ", "");
    if (frequency.equals("SECONDLY") || frequency.equals("MINUTELY")) {
      throw new Unreadable(LeftOut.TOO_OFTEN);
    }
    requirePlain(frequency, parts);
    var until = Optional.ofNullable(parts.remove("UNTIL")).map(end -> FileTime.parse(end, line));
    long breadth = breadth(parts);
    if (breadth > MOST_BREADTH) {
      throw new Unreadable(LeftOut.TOO_OFTEN);
    }
    return new FileRule(read(parts), frequency, until, breadth, parts.containsKey("COUNT"));
  }

  private static Map<String, String> parts(String value, boolean allDay) {
    var parts = new HashMap<String, String>();
    for (var part : value.replace(" ", "").toUpperCase(Locale.ROOT).split(";")) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    if (allDay) {
      parts.keySet().removeAll(List.of("BYHOUR", "BYMINUTE", "BYSECOND"));
    }
    return parts;
  }

  private static void requirePlain(String frequency, Map<String, String> parts) {
    if (!A_YEAR.containsKey(frequency)
        || !isBetween(parts.get("INTERVAL"), LONGEST_INTERVAL)
        || !isBetween(parts.get("COUNT"), Integer.MAX_VALUE)) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
  }

  private static boolean isBetween(@Nullable String number, int most) {
    return number == null
        || number.matches("\\+?0*[1-9]\\d{0,9}") && Long.parseLong(number) <= most;
  }

  private static long breadth(Map<String, String> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith("BY") && !part.getKey().equals("BYSETPOS"))
        .mapToLong(part -> part.getValue().chars().filter(one -> one == ',').count() + 1)
        .reduce(1, (one, other) -> Math.min(one * other, Integer.MAX_VALUE));
  }

  private static RecurrenceRule read(Map<String, String> parts) {
    var text =
        parts.entrySet().stream()
            .map(part -> part.getKey() + "=" + part.getValue())
            .collect(Collectors.joining(";"));
    try {
      return new RecurrenceRule(text, RfcMode.RFC5545_LAX);
    } catch (InvalidRecurrenceRuleException | RuntimeException _) {
      throw new Unreadable(LeftOut.UNREADABLE);
    }
  }

  /** As an RRULE, without its name and its end. */
  String text() {
    return rule.toString();
  }

  /**
   * Those not before {@code from} and before {@code before}, in order; {@code start} is always the
   * first of the rule.
   *
   * @param clock by which they are told
   * @throws Unreadable when there are too many, or it takes too long
   */
  List<LocalDateTime> occurrences(
      LocalDateTime start, LocalDateTime from, LocalDateTime before, ZoneRules clock, Tally tally) {
    tally.spend(20 + stepsUntil(start, from));
    try {
      var occurrences = rule.iterator(asTheirs(start));
      if (from.isAfter(start)) {
        occurrences.fastForward(asTheirs(from));
      }
      return collect(occurrences, from, before, clock, tally);
    } catch (Unreadable e) {
      throw e;
    } catch (RuntimeException _) { // in many ways it says that nothing came for a thousand times
      tally.spend(NOTHING_COMES * breadth);
      return List.of();
    }
  }

  private List<LocalDateTime> collect(
      RecurrenceRuleIterator occurrences,
      LocalDateTime from,
      LocalDateTime before,
      ZoneRules clock,
      Tally tally) {
    var found = new ArrayList<LocalDateTime>();
    try {
      while (occurrences.hasNext()) {
        tally.spend(10);
        var next = asOurs(occurrences.nextDateTime());
        if (!next.isBefore(before) || isOver(next, clock)) {
          break;
        }
        if (found.size() == MOST_OCCURRENCES) {
          throw new Unreadable(LeftOut.TOO_OFTEN);
        }
        if (!next.isBefore(from)) {
          found.add(next);
        }
      }
    } catch (Unreadable e) {
      throw e;
    } catch (RuntimeException _) {
      tally.spend(NOTHING_COMES * breadth);
    }
    return found;
  }

  private boolean isOver(LocalDateTime occurrence, ZoneRules clock) {
    return until
        .filter(
            end ->
                switch (end) {
                  case FileTime.Day(var last) -> occurrence.toLocalDate().isAfter(last);
                  case FileTime.Clock(var last, _) -> occurrence.isAfter(last);
                  case FileTime.Utc(var last) -> FileZones.instant(occurrence, clock).isAfter(last);
                })
        .isPresent();
  }

  /** Passing over what is long ago is some fifteen times cheaper than looking at it. */
  private long stepsUntil(LocalDateTime start, LocalDateTime from) {
    long years = Math.max(0, ChronoUnit.YEARS.between(start, from));
    return years * A_YEAR.getOrDefault(frequency, 1) / 15;
  }

  private static DateTime asTheirs(LocalDateTime local) {
    return new DateTime(
        local.getYear(),
        local.getMonthValue() - 1,
        local.getDayOfMonth(),
        local.getHour(),
        local.getMinute(),
        local.getSecond());
  }

  private static LocalDateTime asOurs(DateTime theirs) {
    return LocalDateTime.of(
        theirs.getYear(),
        theirs.getMonth() + 1,
        theirs.getDayOfMonth(),
        theirs.getHours(),
        theirs.getMinutes(),
        theirs.getSeconds());
  }
}
