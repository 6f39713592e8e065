package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RepeatedTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate SATURDAY = LocalDate.parse("2027-03-27");
  private static final Recurrence DAILY = new Recurrence(new Daily(), 1, new Never());

  @Test
  void keepsTheLocalClockWhenTheClocksChange() {
    var nights = new RepeatedTime(DAILY, SATURDAY, LocalTime.of(22, 0), 1, LocalTime.of(7, 0));
    assertThat(nights.in(days(SATURDAY, 2), BERLIN))
        .extracting(occurrence -> occurrence.period().length())
        .containsExactly(Duration.ofHours(8), Duration.ofHours(9));
  }

  @Test
  void isLeftOutWhereTheClockLeavesItOut() {
    var atHalfPastTwo =
        new RepeatedTime(DAILY, SATURDAY, LocalTime.of(2, 15), 0, LocalTime.of(2, 45));
    assertThat(atHalfPastTwo.in(days(SATURDAY, 3), BERLIN))
        .extracting(Occurrence::day)
        .containsExactly(SATURDAY, SATURDAY.plusDays(2));
    assertThat(atHalfPastTwo.on(SATURDAY.plusDays(1), BERLIN)).isEmpty();
  }

  @Test
  void whatBeganBeforeTheWindowAndReachesIntoItIsInIt() {
    var weekends =
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.FRIDAY),
            SATURDAY,
            LocalTime.of(17, 0),
            2,
            LocalTime.of(18, 0));
    var friday = SATURDAY.plusDays(6);
    assertThat(weekends.in(days(friday.plusDays(2), 1), BERLIN))
        .extracting(Occurrence::day)
        .containsExactly(friday);
    assertThat(weekends.in(days(friday.plusDays(3), 1), BERLIN)).isEmpty();
    assertThat(weekends.in(days(SATURDAY, 2), BERLIN)).isEmpty();
  }

  @Test
  void knowsItsOccurrenceOnADay() {
    var mondays = like("2027-03-29T19:00", "2027-03-29T21:00");
    assertThat(mondays.on(SATURDAY.plusDays(9), BERLIN))
        .map(Occurrence::day)
        .contains(SATURDAY.plusDays(9));
    assertThat(mondays.on(SATURDAY.plusDays(8), BERLIN)).isEmpty();
  }

  @Test
  void endsBeforeADayAndIsNotProlongedByThat() {
    var first = like("2027-03-29T19:00", "2027-03-29T21:00").start();
    var untilFriday =
        new RepeatedTime(
            DAILY.ending(new Recurrence.Until(first.plusDays(4))),
            first,
            LocalTime.of(19, 0),
            0,
            LocalTime.of(21, 0));
    assertThat(untilFriday.endingBefore(first)).isEmpty();
    assertThat(untilFriday.endingBefore(first.plusDays(2)).flatMap(RepeatedTime::lastDay))
        .contains(first.plusDays(1));
    assertThat(untilFriday.endingBefore(first.plusDays(30))).contains(untilFriday);
  }

  @Test
  void endsAfterItBegins() {
    assertThat(RepeatedTime.like(at("2027-03-29T19:00"), at("2027-03-29T19:00"), DAILY)).isEmpty();
    assertThat(RepeatedTime.like(at("2027-03-29T19:00"), at("2027-06-29T19:00"), DAILY)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new RepeatedTime(DAILY, SATURDAY, LocalTime.of(9, 0), 0, LocalTime.of(8, 0)));
  }

  @Test
  void noEndlessWindowIsExpanded() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> like("2027-03-29T19:00", "2027-03-29T21:00").in(days(SATURDAY, 5_000), BERLIN));
  }

  private static RepeatedTime like(String from, String until) {
    return RepeatedTime.like(at(from), at(until), Recurrence.weekly(DayOfWeek.MONDAY))
        .orElseThrow();
  }

  private static LocalDateTime at(String time) {
    return LocalDateTime.parse(time);
  }

  private static Period days(LocalDate day, int count) {
    return Period.between(day.atStartOfDay(), day.plusDays(count).atStartOfDay(), BERLIN)
        .orElseThrow();
  }
}
