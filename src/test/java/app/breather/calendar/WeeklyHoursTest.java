package app.breather.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeeklyHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");

  @Test
  void eightIsEightBeforeAndAfterTheClockChange() {
    var hours = hours("08:00", "16:00", MONDAY);
    assertThat(hours.in(days("2027-03-22", 14), BERLIN))
        .containsExactly(
            period("2027-03-22T07:00:00Z", "2027-03-22T15:00:00Z"),
            period("2027-03-29T06:00:00Z", "2027-03-29T14:00:00Z"));
  }

  @Test
  void aNightShowsItsTrueLength() {
    var hours = hours("22:00", "06:00", SATURDAY);
    assertThat(hours.in(days("2027-03-27", 2), BERLIN))
        .extracting(Period::length)
        .containsExactly(Duration.ofHours(7));
    assertThat(hours.in(days("2027-10-30", 2), BERLIN))
        .extracting(Period::length)
        .containsExactly(Duration.ofHours(9));
  }

  @Test
  void anHourThatDoesNotExistMovesToTheNextThatDoes() {
    var hours = hours("02:30", "05:00", SUNDAY);
    assertThat(hours.in(days("2027-03-28", 1), BERLIN))
        .containsExactly(period("2027-03-28T01:00:00Z", "2027-03-28T03:00:00Z"));
  }

  @Test
  void hoursThatLieInTheMissingHourAreLeftOut() {
    var hours = hours("02:00", "02:30", SUNDAY);
    assertThat(hours.in(days("2027-03-28", 1), BERLIN)).isEmpty();
  }

  @Test
  void anHourThatExistsTwiceIsTheFirst() {
    var hours = hours("02:30", "04:00", SUNDAY);
    assertThat(hours.in(days("2027-10-31", 1), BERLIN))
        .containsExactly(period("2027-10-31T00:30:00Z", "2027-10-31T03:00:00Z"));
  }

  @Test
  void midnightBelongsToTheNewDay() {
    var hours = hours("20:00", "00:00", WEDNESDAY);
    assertThat(hours.in(days("2027-03-04", 1), BERLIN)).isEmpty();
    assertThat(hours.in(days("2027-03-03", 1), BERLIN)).hasSize(1);
  }

  @Test
  void aNightThatBeganTheDayBeforeIsSeen() {
    var hours = hours("20:00", "06:00", WEDNESDAY);
    assertThat(hours.in(days("2027-03-04", 1), BERLIN))
        .containsExactly(period("2027-03-03T19:00:00Z", "2027-03-04T05:00:00Z"));
  }

  @Test
  void theyStartOnTheFirstDayAndEndWithTheLast() {
    var hours =
        new WeeklyHours(
            Set.of(MONDAY),
            LocalTime.of(8, 0),
            LocalTime.of(9, 0),
            LocalDate.parse("2027-03-08"),
            Optional.of(LocalDate.parse("2027-03-15")));
    assertThat(hours.in(days("2027-03-01", 60), BERLIN)).hasSize(2);
  }

  private static WeeklyHours hours(String from, String until, DayOfWeek... days) {
    return new WeeklyHours(
        Set.of(days), LocalTime.parse(from), LocalTime.parse(until), FIRST, Optional.empty());
  }

  private static Period days(String first, int count) {
    var day = LocalDate.parse(first);
    return Period.between(day.atStartOfDay(), day.plusDays(count).atStartOfDay(), BERLIN)
        .orElseThrow();
  }

  private static Period period(String from, String until) {
    return new Period(Instant.parse(from), Instant.parse(until));
  }
}
