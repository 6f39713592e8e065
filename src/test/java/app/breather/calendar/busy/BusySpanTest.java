package app.breather.calendar.busy;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import app.breather.calendar.file.FileSpan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What of a file is kept of somebody's day. */
class BusySpanTest {

  private static final Period WINDOW = hours(0, 24);

  @Test
  void timesThatTouchAreOne() {
    assertThat(kept(false, span(9, 10, false), span(10, 11, false), span(9, 12, false)))
        .containsExactly(new BusySpan(hours(9, 12), false, Optional.empty()));
  }

  @Test
  void whatIsSureHidesWhatIsNot() {
    assertThat(kept(false, span(9, 12, true), span(10, 11, false)))
        .containsExactly(
            new BusySpan(hours(9, 10), true, Optional.empty()),
            new BusySpan(hours(10, 11), false, Optional.empty()),
            new BusySpan(hours(11, 12), true, Optional.empty()));
  }

  @Test
  void nothingOfItLiesOutsideTheWindow() {
    assertThat(kept(true, span(-5, 2, false), span(22, 30, false), span(40, 41, false)))
        .extracting(BusySpan::period)
        .containsExactly(hours(0, 2), hours(22, 24));
  }

  @Test
  void withTitlesEachStandsForItself() {
    assertThat(kept(true, span(9, 10, false), span(9, 10, false), span(10, 11, false)))
        .extracting(BusySpan::title)
        .containsExactly(Optional.of("x"), Optional.of("x"));
  }

  private static List<BusySpan> kept(boolean titles, FileSpan... spans) {
    return BusySpan.of(List.of(spans), WINDOW, titles);
  }

  private static FileSpan span(int from, int until, boolean tentative) {
    return new FileSpan(hours(from, until), "a", "x", tentative);
  }

  private static Period hours(int from, int until) {
    var day = Instant.parse("2027-03-02T00:00:00Z");
    return new Period(day.plusSeconds(3600L * from), day.plusSeconds(3600L * until));
  }
}
