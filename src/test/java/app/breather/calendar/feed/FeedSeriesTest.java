package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.Repeats;
import app.breather.calendar.Title;
import app.breather.calendar.Together;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Choir every Monday from 4 January 2027, 19:00 to 21:00, of which two months are known. */
class FeedSeriesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
  private static final LocalDate END = LocalDate.of(2027, 3, 6);
  private static final RepeatedTime CHOIR = choir(new Recurrence.Never());

  @Test
  void whatGoesOnAfterAllThatIsKnownHasNoEnd() {
    assertThat(series(days(CHOIR, _ -> true)).rule(BERLIN))
        .isEqualTo("FREQ=WEEKLY;WKST=MO;BYDAY=MO");
  }

  @Test
  void aNumberOfTimesBecomesTheLastDay() {
    var four = choir(new Recurrence.Times(4));
    var later = days(four, day -> day.isAfter(FIRST));
    assertThat(series(later).rule(BERLIN)).endsWith(";UNTIL=20270125T180000Z");
    assertThat(series(later).start(day(series(later).first())))
        .isEqualTo(FIRST.plusWeeks(1).atTime(19, 0));
  }

  @Test
  void aDayLessIsLeftOut() {
    var some = days(CHOIR, day -> !day.equals(FIRST.plusWeeks(2)));
    assertThat(series(some).leftOut()).containsExactly(FIRST.plusWeeks(2));
    assertThat(series(some).isOpen()).isTrue();
  }

  @Test
  void whatEndedEarlierThanItsRuleEndsThere() {
    var ended = days(CHOIR, day -> day.isBefore(FIRST.plusWeeks(3)));
    assertThat(series(ended).rule(BERLIN)).endsWith(";UNTIL=20270118T180000Z");
    assertThat(series(ended).leftOut()).isEmpty();
  }

  @Test
  void aDayThatIsCalledOtherwiseIsWrittenItself() {
    var days = days(CHOIR, _ -> true);
    days = replace(days, 2, entry -> entry(entry.period(), "Concert", entry.repeats()));
    assertThat(series(days).others())
        .extracting(FeedSeriesTest::day)
        .containsExactly(FIRST.plusWeeks(2));
  }

  @Test
  void daysBeforeTheFirstThatIsByTheRuleStandAlone() {
    var days = days(CHOIR, _ -> true);
    days = replace(days, 0, entry -> entry(hourLater(entry.period()), "Choir", entry.repeats()));
    var parts = FeedSeries.of(days, END, BERLIN);
    assertThat(parts.alone()).extracting(FeedSeriesTest::day).containsExactly(FIRST);
    assertThat(day(parts.series().getFirst().first())).isEqualTo(FIRST.plusWeeks(1));
  }

  @Test
  void whatIsNeverByTheRuleHasNone() {
    var days =
        days(CHOIR, _ -> true).stream()
            .map(Together::entry)
            .map(one -> entry(hourLater(one.period()), "Choir", one.repeats()))
            .map(one -> new Together(one, List.of()))
            .toList();
    assertThat(FeedSeries.of(days, END, BERLIN).series()).isEmpty();
    assertThat(FeedSeries.of(days, END, BERLIN).alone()).hasSize(9);
  }

  private static FeedSeries series(List<Together> days) {
    var parts = FeedSeries.of(days, END, BERLIN);
    assertThat(parts.alone()).isEmpty();
    return parts.series().getFirst();
  }

  private static RepeatedTime choir(Recurrence.Ending ending) {
    return new RepeatedTime(
        Recurrence.weekly(DayOfWeek.MONDAY).ending(ending),
        FIRST,
        LocalTime.of(19, 0),
        0,
        LocalTime.of(21, 0));
  }

  private static List<Together> days(RepeatedTime time, Predicate<LocalDate> which) {
    var window = Period.between(FIRST.atStartOfDay(), END.atStartOfDay(), BERLIN).orElseThrow();
    return time.in(window, BERLIN).stream()
        .filter(day -> which.test(day.day()))
        .map(
            day ->
                entry(
                    day.period(), "Choir", Optional.of(new Repeats("choir", "", time, day.day()))))
        .map(one -> new Together(one, List.of()))
        .toList();
  }

  private static CalendarEntry entry(Period period, String title, Optional<Repeats> repeats) {
    return new CalendarEntry(
            "choir-" + repeats.orElseThrow().day(),
            Kind.PROTECTED,
            period,
            Title.written(title),
            Optional.empty(),
            Set.of(),
            EntryState.NONE,
            "")
        .with(repeats.orElseThrow());
  }

  private static List<Together> replace(
      List<Together> days, int index, UnaryOperator<CalendarEntry> other) {
    var all = new ArrayList<>(days);
    all.set(index, new Together(other.apply(days.get(index).entry()), List.of()));
    return all;
  }

  private static Period hourLater(Period period) {
    return new Period(period.from().plusSeconds(3600), period.until().plusSeconds(3600));
  }

  private static LocalDate day(Together shown) {
    return shown.entry().repeats().orElseThrow().day();
  }
}
