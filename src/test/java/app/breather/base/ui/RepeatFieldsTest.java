package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How something repeats, chosen and said. */
@IntegrationTest
@ViewPackages
class RepeatFieldsTest extends SpringBrowserlessTest {

  private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 9);
  private static final Times ENGLISH = new Times(ZoneId.of("Europe/Berlin"), Locale.UK);
  private static final Times GERMAN = new Times(ZoneId.of("Europe/Berlin"), Locale.GERMANY);

  @Test
  void aRuleIsSaidAsPeopleSayIt() {
    var days = new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY));
    saying(rule(days, 1), "every Tuesday and Friday", "jeden Dienstag und Freitag");
    saying(
        rule(new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY)), 2),
        "every two weeks on Tuesday",
        "alle zwei Wochen am Dienstag");
    saying(rule(new Recurrence.Daily(), 3), "every 3 days", "alle 3 Tage");
    saying(rule(new Recurrence.MonthlyOnDay(9), 1), "every month on day 9", "jeden Monat am 9.");
    saying(
        rule(new Recurrence.MonthlyOnWeekday(-1, DayOfWeek.SUNDAY), 1),
        "every month on the last Sunday",
        "jeden Monat am letzten Sonntag");
    saying(rule(new Recurrence.Yearly(), 1), "every year on 9 March", "jedes Jahr am 9. März");
    saying(
        rule(new Recurrence.Daily(), 1).ending(new Recurrence.Times(10)),
        "every day, 10 times",
        "jeden Tag, 10-mal");
  }

  @Test
  void aTimeIsSaidWithItsClockAndItsEnd() {
    var rule = Recurrence.weekly(DayOfWeek.TUESDAY);
    var yoga =
        new RepeatedTime(
            rule.ending(new Recurrence.Until(LocalDate.of(2027, 6, 30))),
            TUESDAY,
            LocalTime.of(19, 0),
            0,
            LocalTime.of(21, 0));
    assertThat(plain(new RecurrenceWords(ENGLISH).of(yoga)))
        .isEqualTo("every Tuesday, 19:00–21:00, until 30 June 2027");
    assertThat(plain(new RecurrenceWords(GERMAN).of(yoga)))
        .isEqualTo("jeden Dienstag, 19:00–21:00 Uhr, bis 30. Juni 2027");
    var night = new RepeatedTime(rule, TUESDAY, LocalTime.of(19, 0), 1, LocalTime.of(10, 0));
    assertThat(plain(new RecurrenceWords(ENGLISH).of(night)))
        .isEqualTo("every Tuesday, 19:00 to 10:00 the next day");
  }

  @Test
  void whateverIsShownIsReadAgain() {
    for (var rule :
        Set.of(
            rule(new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY)), 1),
            rule(new Recurrence.Weekly(Set.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY)), 2),
            rule(new Recurrence.Daily(), 4).ending(new Recurrence.Times(5)),
            rule(new Recurrence.MonthlyOnDay(9), 1),
            rule(new Recurrence.MonthlyOnWeekday(2, DayOfWeek.TUESDAY), 3)
                .ending(new Recurrence.Until(LocalDate.of(2027, 12, 24))),
            rule(new Recurrence.Yearly(), 1))) {
      var fields = new RepeatFields(ENGLISH, TUESDAY);
      fields.show(rule);
      assertThat(fields.recurrence()).contains(rule);
    }
  }

  @Test
  void whatHangsOnTheFirstDayMovesWithIt() {
    var fields = new RepeatFields(ENGLISH, TUESDAY);
    assertThat(fields.recurrence()).isEmpty();
    fields.show(Recurrence.weekly(DayOfWeek.TUESDAY));
    fields.startsOn(TUESDAY.plusDays(2));
    assertThat(fields.recurrence()).contains(Recurrence.weekly(DayOfWeek.THURSDAY));

    fields.show(rule(new Recurrence.MonthlyOnWeekday(2, DayOfWeek.THURSDAY), 1));
    fields.startsOn(TUESDAY.plusDays(10));
    assertThat(fields.recurrence())
        .contains(rule(new Recurrence.MonthlyOnWeekday(3, DayOfWeek.FRIDAY), 1));
  }

  private static void saying(Recurrence rule, String english, String german) {
    assertThat(new RecurrenceWords(ENGLISH).of(rule, TUESDAY)).isEqualTo(english);
    assertThat(new RecurrenceWords(GERMAN).of(rule, TUESDAY)).isEqualTo(german);
  }

  private static Recurrence rule(Recurrence.Rhythm rhythm, int interval) {
    return new Recurrence(rhythm, interval, new Recurrence.Never());
  }

  private static String plain(String text) {
    return text.replace("\u2060", "").replace('\u00a0', ' ');
  }
}
