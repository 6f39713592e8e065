package app.breather.calendar.busy;

import app.breather.base.time.Period;
import app.breather.calendar.file.FileSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A busy time as it is kept. */
record BusySpan(Period period, boolean tentative, Optional<String> title) {

  /** Of one calendar; more than a person can see. */
  static final int MOST = 5_000;

  /**
   * What of a file is kept: no more of it than lies in the window. Without titles, times that touch
   * are one, and what is sure hides what is not.
   */
  static List<BusySpan> of(List<FileSpan> read, Period window, boolean titles) {
    var spans =
        titles
            ? read.stream().flatMap(span -> titled(span, window).stream()).distinct().toList()
            : untitled(read, window);
    return spans.stream().limit(MOST).toList();
  }

  private static Optional<BusySpan> titled(FileSpan span, Period window) {
    return span.period()
        .intersection(window)
        .map(
            period ->
                new BusySpan(
                    period,
                    span.tentative(),
                    Optional.of(span.title()).filter(title -> !title.isEmpty())));
  }

  private static List<BusySpan> untitled(List<FileSpan> read, Period window) {
    var sure = joined(read, window, false);
    var perhaps =
        joined(read, window, true).stream().flatMap(period -> period.minus(sure).stream()).toList();
    var all = new ArrayList<BusySpan>();
    sure.forEach(period -> all.add(new BusySpan(period, false, Optional.empty())));
    perhaps.forEach(period -> all.add(new BusySpan(period, true, Optional.empty())));
    all.sort(Comparator.comparing(BusySpan::period));
    return all;
  }

  private static List<Period> joined(List<FileSpan> read, Period window, boolean tentative) {
    var joined = new ArrayList<Period>();
    read.stream()
        .filter(span -> span.tentative() == tentative)
        .flatMap(span -> span.period().intersection(window).stream())
        .sorted()
        .forEach(
            period -> {
              if (joined.isEmpty() || joined.getLast().until().isBefore(period.from())) {
                joined.add(period);
              } else if (joined.getLast().until().isBefore(period.until())) {
                joined.add(new Period(joined.removeLast().from(), period.until()));
              }
            });
    return joined;
  }
}
