package app.breather.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.Recurrence.Weekly;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.AbsenceTime.Repeated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AbsenceTimeTest {

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
        new Repeated(
            new WeeklyHours(
                    Set.of(MONDAY),
                    LocalTime.of(8, 0),
                    LocalTime.of(9, 0),
                    LocalDate.parse("2027-03-08"),
                    Optional.of(LocalDate.parse("2027-03-15")))
                .repeated());
    assertThat(hours.in(days("2027-03-01", 60), BERLIN)).hasSize(2);
  }

  @Test
  void onADayLeftOutNobodyIsAway() {
    var hours = hours("08:00", "16:00", MONDAY).without(List.of(FIRST.plusWeeks(1)));
    assertThat(hours.in(days("2027-03-01", 21), BERLIN))
        .extracting(period -> period.from().atZone(BERLIN).toLocalDate())
        .containsExactly(FIRST, FIRST.plusWeeks(2));
    assertThat(hours.again(FIRST.plusWeeks(1)).in(days("2027-03-01", 21), BERLIN)).hasSize(3);
  }

  @Test
  void onlyDaysOfTheRuleAreLeftOut() {
    assertThat(hours("08:00", "16:00", MONDAY).without(List.of(FIRST.plusDays(1))).leftOut())
        .isEmpty();
  }

  @Test
  void fromADayOnItIsNoMore() {
    var hours = hours("08:00", "16:00", MONDAY).without(List.of(FIRST.plusWeeks(5)));
    var left = hours.before(FIRST.plusWeeks(2)).orElseThrow();
    assertThat(left.in(days("2027-03-01", 60), BERLIN)).hasSize(2);
    assertThat(left.leftOut()).isEmpty();
    assertThat(hours.before(FIRST)).isEmpty();
  }

  @Test
  void weeklyHoursAreRecognisedAndOtherRulesAreNot() {
    var weekly = weekly("22:00", "06:00", SATURDAY, SUNDAY);
    assertThat(WeeklyHours.of(weekly.repeated())).contains(weekly);
    var fortnightly = new Recurrence(new Weekly(Set.of(MONDAY)), 2, new Never());
    var firstMondays = new Recurrence(new MonthlyOnWeekday(1, MONDAY), 1, new Never());
    var tenTimes = new Recurrence(new Weekly(Set.of(MONDAY)), 1, new Times(10));
    assertThat(Stream.of(fortnightly, firstMondays, tenTimes).map(AbsenceTimeTest::atEight))
        .allMatch(time -> WeeklyHours.of(time).isEmpty());
    var twoDays =
        RepeatedTime.like(
            FIRST.atTime(8, 0), FIRST.plusDays(2).atTime(7, 0), Recurrence.weekly(MONDAY));
    assertThat(WeeklyHours.of(twoDays.orElseThrow())).isEmpty();
  }

  private static RepeatedTime atEight(Recurrence recurrence) {
    return RepeatedTime.like(FIRST.atTime(8, 0), FIRST.atTime(9, 0), recurrence).orElseThrow();
  }

  private static Repeated hours(String from, String until, DayOfWeek... days) {
    return new Repeated(weekly(from, until, days).repeated());
  }

  private static WeeklyHours weekly(String from, String until, DayOfWeek... days) {
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
