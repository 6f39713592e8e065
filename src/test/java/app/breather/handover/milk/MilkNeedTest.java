package app.breather.handover.milk;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a child needs while a parent is away. */
class MilkNeedTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final FeedRhythm EVERY_THREE_HOURS =
      new FeedRhythm(List.of(), Duration.ofHours(3));
  private static final FeedRhythm AT_TIMES =
      new FeedRhythm(
          List.of(LocalTime.of(22, 0), LocalTime.of(2, 30), LocalTime.of(7, 0)),
          Duration.ofHours(3));

  @Test
  void countsTheUsualTimesThatFallIntoTheAbsence() {
    var night = local("2027-03-08T20:00", "2027-03-09T07:00");
    assertThat(AT_TIMES.feeds(night, BERLIN))
        .containsExactly(
            Instant.parse("2027-03-08T21:00:00Z"), Instant.parse("2027-03-09T01:30:00Z"));
  }

  @Test
  void aTimeThatDoesNotExistIsTheNextThatDoes() {
    var night = local("2027-03-27T20:00", "2027-03-28T06:00");
    assertThat(AT_TIMES.feeds(night, BERLIN))
        .containsExactly(
            Instant.parse("2027-03-27T21:00:00Z"), Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void aTimeThatExistsTwiceIsTheFirst() {
    var night = local("2027-10-30T20:00", "2027-10-31T06:00");
    assertThat(AT_TIMES.feeds(night, BERLIN))
        .containsExactly(
            Instant.parse("2027-10-30T20:00:00Z"), Instant.parse("2027-10-31T00:30:00Z"));
  }

  @Test
  void withoutTimesOneFollowsAfterEachInterval() {
    assertThat(EVERY_THREE_HOURS.feeds(local("2027-03-08T09:00", "2027-03-08T17:00"), BERLIN))
        .hasSize(2);
    assertThat(EVERY_THREE_HOURS.feeds(local("2027-03-08T09:00", "2027-03-08T12:00"), BERLIN))
        .isEmpty();
    assertThat(EVERY_THREE_HOURS.feeds(local("2027-10-30T21:00", "2027-10-31T09:00"), BERLIN))
        .as("a night that is an hour longer")
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"4,50,240,720", "1,50,120,240", "0,50,120,120", "4,0,120,600", "3,10,120,480"})
  void theMarginIsAShareAndAtLeastOneFeed(int feeds, int percent, int margin, int total) {
    var day = local("2027-03-08T09:00", "2027-03-08T17:00");
    var need = MilkNeed.of(day, nCopies(feeds, day.from()), 120, false, percent);
    assertThat(need.margin()).isEqualTo(margin);
    assertThat(need.total()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-09,",
    "2027-02-08,95",
    "2026-08-09,95",
    "2026-08-08,",
    "2027-04-01,",
  })
  void theAverageIsOnlyForOneToSixMonths(LocalDate born, Integer expected) {
    var found = MilkAverage.perFeed(born, LocalDate.parse("2027-03-08"), 8);
    assertThat(found.isPresent() ? found.getAsInt() : null).isEqualTo(expected);
  }

  @Test
  void ouncesAreSaidInHalves() {
    assertThat(MilkUnit.OZ.said(120)).isEqualTo(4.0);
    assertThat(MilkUnit.OZ.said(135)).isEqualTo(4.5);
    assertThat(MilkUnit.OZ.millilitres(4)).isEqualTo(118);
    assertThat(MilkUnit.ML.millilitres(MilkUnit.ML.said(117))).isEqualTo(117);
  }

  private static Period local(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }
}
