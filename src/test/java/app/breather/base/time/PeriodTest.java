package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PeriodTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant START = Instant.parse("2027-03-06T15:00:00Z");

  @Example
  void anEmptyPeriodCannotBeMade() {
    assertThatThrownBy(() -> new Period(START, START)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Period.between(START, START)).isEmpty();
  }

  @Example
  void touchingPeriodsDoNotOverlap() {
    assertThat(hours(0, 2).overlaps(hours(2, 3))).isFalse();
    assertThat(hours(0, 2).overlaps(hours(1, 3))).isTrue();
  }

  @Example
  void aNightThatLosesAnHourIsAnHourShorter() {
    assertThat(berlin("2027-03-27T20:00", "2027-03-28T08:00").length())
        .isEqualTo(Duration.ofHours(11));
  }

  @Example
  void aNightThatGainsAnHourIsAnHourLonger() {
    assertThat(berlin("2027-10-30T20:00", "2027-10-31T08:00").length())
        .isEqualTo(Duration.ofHours(13));
  }

  @Example
  void aTimeThatDoesNotExistMovesToTheNextThatDoes() {
    assertThat(berlin("2027-03-28T02:30", "2027-03-28T04:00").from())
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Example
  void aTimeThatExistsTwiceIsTheFirst() {
    assertThat(berlin("2027-10-31T02:30", "2027-10-31T04:00").from())
        .isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
  }

  @Property
  void gapsAndWhatIsTakenFillThePeriodWithoutOverlap(
      @ForAll("periods") Period slot, @ForAll("someTaken") List<Period> taken) {
    var gaps = slot.minus(taken);

    assertThat(gaps).isSorted().allMatch(slot::contains);
    assertThat(gaps).noneMatch(gap -> taken.stream().anyMatch(gap::overlaps));
    assertThat(slot.minus(gaps))
        .allSatisfy(
            part -> assertThat(part.minus(taken)).as("minutes neither open nor taken").isEmpty());
  }

  @Property
  void overlapIsTheSameFromBothSidesAndMeansMinutesInCommon(
      @ForAll("periods") Period one, @ForAll("periods") Period other) {
    assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    assertThat(one.overlaps(other)).isEqualTo(one.intersection(other).isPresent());
  }

  @Provide
  Arbitrary<Period> periods() {
    return Arbitraries.integers()
        .between(0, 200)
        .flatMap(from -> Arbitraries.integers().between(1, 60).map(l -> hours(from, from + l)));
  }

  @Provide
  Arbitrary<List<Period>> someTaken() {
    return periods().list().ofMaxSize(6);
  }

  private static Period hours(int from, int until) {
    return new Period(START.plus(Duration.ofHours(from)), START.plus(Duration.ofHours(until)));
  }

  private static Period berlin(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }
}
