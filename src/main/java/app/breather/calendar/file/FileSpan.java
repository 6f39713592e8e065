package app.breather.calendar.file;

import app.breather.base.time.Period;
import java.util.Comparator;

/**
 * One time at which something in a file takes place.
 *
 * @param uid of what; empty where the file names none
 * @param title may be empty
 */
public record FileSpan(Period period, String uid, String title, boolean tentative) {

  static final Comparator<FileSpan> ORDER =
      Comparator.comparing(FileSpan::period).thenComparing(FileSpan::uid);
}
