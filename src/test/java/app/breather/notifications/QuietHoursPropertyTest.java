package app.breather.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuietHoursPropertyTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Duration STEP = Duration.ofMinutes(15);

  /** Also over the nights in which the clock is changed. */
  @Property(tries = 500)
  void aMailWaitsForTheFirstMomentThatIsNotQuiet(
      @ForAll("nights") QuietHours hours, @ForAll("moments") Instant at) {
    var sent = hours.endedAt(at, BERLIN);

    assertThat(sent).isAfterOrEqualTo(at);
    assertThat(isQuiet(hours, sent)).isFalse();
    for (var before = at; before.isBefore(sent); before = before.plus(STEP)) {
      assertThat(isQuiet(hours, before)).isTrue();
    }
  }

  @Property(tries = 500)
  void whatIsNotQuietDoesNotWait(
      @ForAll("anyHours") QuietHours hours, @ForAll("moments") Instant at) {
    assertThat(hours.endedAt(at, BERLIN).equals(at)).isEqualTo(!isQuiet(hours, at));
  }

  @Property(tries = 500)
  void nothingWaitsMuchLongerThanADay(
      @ForAll("anyHours") QuietHours hours, @ForAll("moments") Instant at) {
    assertThat(Duration.between(at, hours.endedAt(at, BERLIN))).isLessThan(Duration.ofHours(26));
  }

  private static boolean isQuiet(QuietHours hours, Instant at) {
    return hours.contains(at.atZone(BERLIN).toLocalTime());
  }

  /** From the evening to the morning. */
  @Provide
  Arbitrary<QuietHours> nights() {
    return Combinators.combine(quarters(18, 23), quarters(0, 10)).as(QuietHours::new);
  }

  @Provide
  Arbitrary<QuietHours> anyHours() {
    return Combinators.combine(quarters(0, 23), quarters(0, 23)).as(QuietHours::new);
  }

  /** Around usual days, and the two on which the clock changes. */
  @Provide
  Arbitrary<Instant> moments() {
    return Combinators.combine(
            Arbitraries.of("2027-03-01T00:00:00Z", "2027-03-28T00:00:00Z", "2027-10-31T00:00:00Z"),
            Arbitraries.integers().between(-96, 96))
        .as((day, quarter) -> Instant.parse(day).plus(STEP.multipliedBy(quarter)));
  }

  private static Arbitrary<LocalTime> quarters(int first, int last) {
    return Combinators.combine(
            Arbitraries.integers().between(first, last), Arbitraries.of(0, 15, 30, 45))
        .as(LocalTime::of);
  }
}
