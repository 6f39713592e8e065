package app.breather.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.CalendarZone;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.CalendarEntry.Kind;
import app.breather.calendar.EntryState;
import app.breather.calendar.Repeats;
import app.breather.calendar.Title;
import app.breather.calendar.Together;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.springframework.context.support.StaticMessageSource;

/** Whatever repeats and however days of it differ, other programs count the days that there are. */
class FeedSeriesPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2027, 1, 11);
  private static final int DAYS = 400;

  @Property(tries = 300)
  void othersCountTheDaysThatThereAre(
      @ForAll("times") RepeatedTime time,
      @ForAll("zones") ZoneId zone,
      @ForAll @IntRange(max = 1_000) int seed,
      @ForAll @IntRange(max = 3) int changes)
      throws Exception {
    var window =
        Period.between(FIRST.atStartOfDay(), FIRST.plusDays(DAYS).atStartOfDay(), zone)
            .orElseThrow();
    var entries = entries(time, window, zone, new Random(seed), changes);
    var days = entries.stream().map(CalendarEntry::period).sorted().toList();

    var text = text(entries, window, zone);
    assertThat(difference(FeedProgram.biweekly(text, window, zone), days)).as("biweekly").isEmpty();
    if (!beginsInAnHourThatDoesNotExist(time, zone)) {
      assertThat(difference(FeedProgram.ical4j(text, window, zone), days)).as("ical4j").isEmpty();
    }
  }

  /**
   * Of such a rule ical4j places the day before that hour an hour late, where biweekly does not.
   */
  private static boolean beginsInAnHourThatDoesNotExist(RepeatedTime time, ZoneId zone) {
    return FIRST
        .datesUntil(FIRST.plusDays(DAYS))
        .anyMatch(day -> zone.getRules().getValidOffsets(day.atTime(time.from())).isEmpty());
  }

  private static List<String> difference(List<Period> theirs, List<Period> ours) {
    return Stream.concat(
            theirs.stream().filter(day -> !ours.contains(day)).map(day -> "+" + day),
            ours.stream().filter(day -> !theirs.contains(day)).map(day -> "-" + day))
        .toList();
  }

  /** Some are left out, some are later, some are called something else. */
  private static List<CalendarEntry> entries(
      RepeatedTime time, Period window, ZoneId zone, Random random, int changes) {
    var entries = new ArrayList<CalendarEntry>();
    for (var one : time.in(window, zone)) {
      boolean changed = random.nextInt(10) < changes;
      var how = random.nextInt(3);
      if (changed && how == 0) {
        continue;
      }
      var later = changed && how == 1 ? Duration.ofMinutes(90) : Duration.ZERO;
      var period = new Period(one.period().from().plus(later), one.period().until().plus(later));
      var title = changed && how == 2 ? "Zoo" : "Choir";
      if (period.overlaps(window)) {
        entries.add(entry(period, title, new Repeats("choir", "", time, one.day())));
      }
    }
    return entries;
  }

  private static CalendarEntry entry(Period period, String title, Repeats repeats) {
    return new CalendarEntry(
            "choir-" + repeats.day(),
            Kind.PROTECTED,
            period,
            Title.written(title),
            Optional.empty(),
            Set.of(),
            EntryState.NONE,
            "")
        .with(repeats);
  }

  private static String text(List<CalendarEntry> entries, Period window, ZoneId zone) {
    var words = new StaticMessageSource();
    words.addMessage("calendar.feed.name", Locale.UK, "Breather · {0}");
    return new FeedWriter(
            new FeedEvents(
                FamilyId.create(),
                "The Parkers",
                URI.create("mailto:breather@localhost"),
                new CalendarZone(zone),
                new FeedWords(words, Locale.UK, MemberId.create(), List.of()),
                Map.of(),
                route -> URI.create("http://localhost/" + route),
                window.from()))
        .write(window, entries.stream().map(one -> new Together(one, List.of())).toList());
  }

  @Provide
  Arbitrary<ZoneId> zones() {
    return Arbitraries.of("Europe/Berlin", "America/New_York", "UTC", "Australia/Sydney")
        .map(ZoneId::of);
  }

  @Provide
  Arbitrary<RepeatedTime> times() {
    var from = Arbitraries.integers().between(0, 95).map(FeedSeriesPropertyTest::quarter);
    var until = Arbitraries.integers().between(0, 95).map(FeedSeriesPropertyTest::quarter);
    var start = Arbitraries.integers().between(-700, 200).map(FIRST::plusDays);
    return Combinators.combine(
            recurrences(), start, from, until, Arbitraries.integers().between(0, 2))
        .as(
            (rule, day, begin, end, nights) ->
                new RepeatedTime(
                    rule, day, begin, end.isAfter(begin) ? nights : Math.max(1, nights), end));
  }

  private static LocalTime quarter(int quarters) {
    return LocalTime.MIDNIGHT.plusMinutes(15L * quarters);
  }

  private static Arbitrary<Recurrence> recurrences() {
    var day = Arbitraries.of(DayOfWeek.class);
    Arbitrary<Recurrence.Rhythm> rhythm =
        Arbitraries.oneOf(
            Arbitraries.just(new Recurrence.Daily()),
            day.set().ofMinSize(1).map(Recurrence.Weekly::new),
            Arbitraries.of(-1, 1, 15, 29, 31).map(Recurrence.MonthlyOnDay::new),
            Combinators.combine(Arbitraries.of(-1, 1, 2, 3, 4), day)
                .as(Recurrence.MonthlyOnWeekday::new),
            Arbitraries.just(new Recurrence.Yearly()));
    Arbitrary<Recurrence.Ending> ending =
        Arbitraries.oneOf(
            Arbitraries.just(new Recurrence.Never()),
            Arbitraries.integers().between(0, 900).map(FIRST::plusDays).map(Recurrence.Until::new),
            Arbitraries.integers().between(1, 200).map(Recurrence.Times::new));
    return Combinators.combine(rhythm, Arbitraries.integers().between(1, 4), ending)
        .as(Recurrence::new);
  }
}
