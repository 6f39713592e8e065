package app.breather.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * On which days something repeats: the recurrence rules of RFC 5545 (3.3.10) that people speak of,
 * in days only. Weeks begin on Monday when every second or third one is meant.
 *
 * @param interval every that many days, weeks, months or years, 1 to {@link #LONGEST_INTERVAL}
 */
public record Recurrence(Rhythm rhythm, int interval, Ending ending) {

  public static final int LONGEST_INTERVAL = 99;
  public static final int MOST_TIMES = 1_000;

  /** Of what it is every one, every second, and so on. */
  public sealed interface Rhythm {}

  public record Daily() implements Rhythm {}

  /**
   * @param days at least one
   */
  public record Weekly(Set<DayOfWeek> days) implements Rhythm {
    public Weekly {
      days = Set.copyOf(days);
      require(!days.isEmpty(), "A week without a day");
    }
  }

  /**
   * Months that do not have that day are left out.
   *
   * @param day 1 to 31, or -1 for the last one
   */
  public record MonthlyOnDay(int day) implements Rhythm {
    public MonthlyOnDay {
      require(day == -1 || day >= 1 && day <= 31, "No day of a month: " + day);
    }
  }

  /**
   * @param nth 1 to 4, or -1 for the last one of the month
   */
  public record MonthlyOnWeekday(int nth, DayOfWeek day) implements Rhythm {
    public MonthlyOnWeekday {
      require(nth == -1 || nth >= 1 && nth <= 4, "Not in each month: " + nth);
    }
  }

  /** On the month and day of the first one. */
  public record Yearly() implements Rhythm {}

  /** Until when it goes on. */
  public sealed interface Ending {}

  public record Never() implements Ending {}

  /**
   * @param last inclusive
   */
  public record Until(LocalDate last) implements Ending {}

  /**
   * @param times 1 to {@link #MOST_TIMES}, the first included
   */
  public record Times(int times) implements Ending {
    public Times {
      require(times >= 1 && times <= MOST_TIMES, "Not that many times: " + times);
    }
  }

  /**
   * @throws IllegalArgumentException when the interval is out of bounds
   */
  public Recurrence {
    require(interval >= 1 && interval <= LONGEST_INTERVAL, "Not that often: " + interval);
  }

  /** Never again. */
  public static Recurrence once() {
    return new Recurrence(new Daily(), 1, new Times(1));
  }

  /** Every week on that day, for ever. */
  public static Recurrence weekly(DayOfWeek... days) {
    return new Recurrence(new Weekly(Set.of(days)), 1, new Never());
  }

  /**
   * Reads an RRULE.
   *
   * @return empty when it is none, or one of those that are not spoken of here, such as every hour
   */
  public static Optional<Recurrence> parse(String rule) {
    return RecurrenceRules.parse(rule);
  }

  /** As an RRULE, without its name. */
  public String rule() {
    return RecurrenceRules.write(this);
  }

  public Recurrence ending(Ending other) {
    return new Recurrence(rhythm, interval, other);
  }

  /**
   * On which days it is, in order; counted from the first day on which it is, which need not be in
   * the window.
   *
   * @param start nothing is before it
   * @param until exclusive
   */
  public List<LocalDate> days(LocalDate start, LocalDate from, LocalDate until) {
    return RecurrenceRules.days(this, start, from, until);
  }

  /** The first on which it is, not before {@code start}; empty when there is none in five years. */
  public Optional<LocalDate> firstDay(LocalDate start) {
    return days(start, start, start.plusYears(5)).stream().findFirst();
  }

  /** The last on which it is; empty when it goes on for ever, or never is. */
  public Optional<LocalDate> lastDay(LocalDate start) {
    return switch (ending) {
      case Never() -> Optional.empty();
      case Until(var last) -> lastOf(days(start, start, last.plusDays(1)));
      case Times _ -> lastOf(days(start, start, LocalDate.MAX));
    };
  }

  private static Optional<LocalDate> lastOf(List<LocalDate> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
