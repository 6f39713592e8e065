package app.breather.timeoff;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.time.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Weeks on a family's own clocks, and what may be announced in them. */
class FamilyWeekTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Test
  void aNightOverTheEndOfAWeekTouchesBothAndEachHasItsMinutes() {
    var night = span("2027-03-07T22:30", "2027-03-08T02:00");

    var weeks = FamilyWeek.touchedBy(night, DayOfWeek.MONDAY, BERLIN);

    assertThat(weeks).extracting(FamilyWeek::firstDay).containsExactly(MONDAY, MONDAY.plusDays(7));
    assertThat(weeks)
        .extracting(week -> week.of(night))
        .containsExactly(Duration.ofMinutes(90), Duration.ofHours(2));
  }

  @Test
  void untilMidnightTouchesOneWeek() {
    var evening = span("2027-03-07T22:00", "2027-03-08T00:00");
    assertThat(FamilyWeek.touchedBy(evening, DayOfWeek.MONDAY, BERLIN)).hasSize(1);
  }

  @Test
  void aWeekBeginsWhenTheFamilySaysSo() {
    var evening = span("2027-03-07T18:00", "2027-03-07T20:00");
    assertThat(FamilyWeek.touchedBy(evening, DayOfWeek.SUNDAY, BERLIN))
        .extracting(FamilyWeek::firstDay)
        .containsExactly(LocalDate.of(2027, 3, 7));
  }

  @Test
  void theWeekInWhichClocksChangeIsAnHourShorter() {
    var week = FamilyWeek.of(LocalDate.of(2027, 3, 28), DayOfWeek.MONDAY, BERLIN);
    assertThat(week.period().length()).isEqualTo(Duration.ofHours(7 * 24 - 1));
  }

  @Test
  void aWeekGoesByWhatHoldsOnItsLastDay() {
    var week = FamilyWeek.of(MONDAY, DayOfWeek.MONDAY, BERLIN);
    var first = new Allowance(4, MONDAY.minusDays(30));
    var onSunday = new Allowance(2, MONDAY.plusDays(6));
    var nextWeek = new Allowance(8, MONDAY.plusDays(7));

    assertThat(Allowance.of(week, List.of(first, onSunday, nextWeek))).contains(onSunday);
    assertThat(Allowance.of(week, List.of(first, nextWeek))).contains(first);
    assertThat(Allowance.of(week, List.of(nextWeek))).isEqualTo(Optional.empty());
  }

  private static Period span(String from, String until) {
    return Period.between(LocalDateTime.parse(from), LocalDateTime.parse(until), BERLIN)
        .orElseThrow();
  }
}
