package app.breather.base.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.breather.base.time.Recurrence.Daily;
import app.breather.base.time.Recurrence.MonthlyOnDay;
import app.breather.base.time.Recurrence.Never;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.Recurrence.Until;
import app.breather.base.time.Recurrence.Weekly;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Test
  void isWrittenAsOtherProgramsReadIt() {
    assertThat(Recurrence.weekly(DayOfWeek.TUESDAY).ending(new Until(MONDAY)).rule())
        .contains("FREQ=WEEKLY", "BYDAY=TU", "UNTIL=20270301");
  }

  @Test
  void everySecondWeekIsCountedFromTheFirstMonday() {
    var recurrence =
        new Recurrence(new Weekly(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)), 2, new Never());
    assertThat(recurrence.days(MONDAY.plusDays(3), MONDAY, MONDAY.plusWeeks(4)))
        .containsExactly(MONDAY.plusDays(3), MONDAY.plusDays(14), MONDAY.plusDays(17));
  }

  @Test
  void itsLastDayIsOneOnWhichItIs() {
    var mondays = Recurrence.weekly(DayOfWeek.MONDAY);
    assertThat(mondays.lastDay(MONDAY)).isEmpty();
    assertThat(mondays.ending(new Times(3)).lastDay(MONDAY)).contains(MONDAY.plusWeeks(2));
    assertThat(mondays.ending(new Until(MONDAY.plusDays(9))).lastDay(MONDAY))
        .contains(MONDAY.plusWeeks(1));
    assertThat(mondays.ending(new Until(MONDAY.minusDays(1))).lastDay(MONDAY)).isEmpty();
  }

  @Test
  void whatNeverIsHasNoFirstDay() {
    var never = new Recurrence(new MonthlyOnDay(31), 12, new Never());
    assertThat(never.firstDay(LocalDate.parse("2027-02-01"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=2",
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=DAILY;INTERVAL=100000",
        "FREQ=DAILY;BYHOUR=1,2,3",
        "FREQ=WEEKLY",
        "FREQ=MONTHLY;BYDAY=MO",
        "FREQ=MONTHLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYMONTHDAY=32",
        "FREQ=YEARLY;BYDAY=1MO",
        "FREQ=DAILY;COUNT=0x10",
        "FREQ=DAILY\r\nDTSTART:20270301"
      })
  void whatIsNotSpokenOfIsNotRead(String rule) {
    assertThat(Recurrence.parse(rule)).isEmpty();
  }

  @Test
  void oftenAndLongAreBounded() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recurrence(new Daily(), 0, new Never()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Recurrence(new Daily(), 100, new Never()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Times(1001));
    assertThatIllegalArgumentException().isThrownBy(() -> new Weekly(Set.of()));
  }
}
