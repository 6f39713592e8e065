package app.breather.calendar.file;

import app.breather.base.time.Period;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;

/**
 * One time at which something in a file takes place.
 *
 * @param uid of what; empty where the file names none
 * @param title may be empty
 * @param rule by which it repeats; empty where there is none, or more than one
 */
public record FileSpan(
    Period period, String uid, String title, boolean tentative, Optional<Rule> rule) {

  static final Comparator<FileSpan> ORDER =
      Comparator.comparing(FileSpan::period).thenComparing(FileSpan::uid);

  /** Of what is there once. */
  public FileSpan(Period period, String uid, String title, boolean tentative) {
    this(period, uid, title, tentative, Optional.empty());
  }

  /**
   * What the file says of a series; its exceptions are in its times.
   *
   * @param text an RRULE without its end
   * @param start of its first time, on the clock of who reads it
   * @param until its last day, on that clock
   */
  public record Rule(String text, LocalDateTime start, Optional<LocalDate> until) {}
}
