package app.breather.calendar;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.Recurrence.MonthlyOnWeekday;
import app.breather.base.time.Recurrence.Times;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.calendar.AbsenceResult.ChangedMeanwhile;
import app.breather.calendar.AbsenceResult.Ended;
import app.breather.calendar.AbsenceResult.NotThatDay;
import app.breather.calendar.AbsenceResult.Recorded;
import app.breather.calendar.AbsenceResult.Unknown;
import app.breather.calendar.HistoryLine.Happening;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An absence by any rule, and its days that are otherwise. */
@IntegrationTest
class AbsenceDaysTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.parse("2027-03-01");
  private static final Recurrence FORTNIGHTLY =
      new Recurrence(Recurrence.weekly(MONDAY).rhythm(), 2, new Recurrence.Never());
  private static final Recurrence FIRST_MONDAYS =
      new Recurrence(new MonthlyOnWeekday(1, MONDAY), 1, new Times(3));

  @Autowired private Absences absences;
  @Autowired private AbsenceDays days;
  @Autowired private AwayTimes awayTimes;
  @Autowired private SharedCalendar calendar;
  @Autowired private CalendarHistory history;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(FIRST.atTime(6, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
  }

  @Test
  void everyTwoWeeksIsEveryTwoWeeks() {
    recorded(FORTNIGHTLY);
    assertThat(away()).containsExactly(FIRST, FIRST.plusWeeks(2), FIRST.plusWeeks(4));
  }

  @Test
  void onTheFirstMondaysOfThreeMonths() {
    recorded(FIRST_MONDAYS);
    var starts = List.of(FIRST, LocalDate.parse("2027-04-05"), LocalDate.parse("2027-05-03"));
    assertThat(away(200)).isEqualTo(starts);
  }

  @Test
  void whatLastsSeveralNightsIsSeenOnItsLastDay() {
    var time =
        RepeatedTime.like(FIRST.atTime(8, 0), FIRST.plusDays(9).atTime(20, 0), FIRST_MONDAYS);
    record(time.orElseThrow());
    assertThat(as(family.sam(), () -> awayTimes.away(window(FIRST.plusDays(9), 1)))).hasSize(1);
    assertThat(as(family.sam(), () -> awayTimes.records(window(FIRST.plusDays(9), 1)))).hasSize(1);
    clock.stopAt(LocalDate.parse("2027-05-12").atTime(12, 0).atZone(BERLIN).toInstant());
    assertThat(as(family.alex(), absences::mine)).hasSize(1);
    clock.stopAt(LocalDate.parse("2027-05-13").atTime(0, 0).atZone(BERLIN).toInstant());
    assertThat(as(family.alex(), absences::mine)).isEmpty();
  }

  @Test
  void oneDayIsLeftOutAndIsAfterAll() {
    var card = recorded(Recurrence.weekly(MONDAY));
    var second = FIRST.plusWeeks(1);
    var left = card(as(family.alex(), () -> days.leaveOut(card.id(), card.version(), second)));
    assertThat(away()).doesNotContain(second).contains(FIRST, FIRST.plusWeeks(2));
    assertThat(as(family.sam(), () -> calendar.read(second, 1, Optional.empty())).entries())
        .isEmpty();
    assertThat(as(family.alex(), () -> days.leaveOut(left.id(), left.version(), second)))
        .isEqualTo(new NotThatDay());
    as(family.sam(), () -> days.bringBack(left.id(), left.version(), second));
    assertThat(away()).contains(second);
  }

  @Test
  void historyTellsWhoLeftItOut() {
    var card = recorded(Recurrence.weekly(MONDAY));
    as(family.sam(), () -> days.leaveOut(card.id(), card.version(), FIRST.plusWeeks(1)));
    var lines = as(family.alex(), () -> history.ofAbsence(card.id()));
    assertThat(lines)
        .extracting(HistoryLine::what)
        .containsExactly(Happening.CHANGED, Happening.ENTERED);
    assertThat(lines.getFirst().by().orElseThrow().id()).isEqualTo(family.sam().member());
    assertThat(((AbsenceTime.Repeated) lines.getFirst().content().time()).leftOut())
        .containsExactly(FIRST.plusWeeks(1));
  }

  @Test
  void fromHereOnItEnds() {
    var card = recorded(FORTNIGHTLY);
    var day = FIRST.plusWeeks(3);
    var left = card(as(family.alex(), () -> days.endFrom(card.id(), card.version(), day)));
    assertThat(away()).containsExactly(FIRST, FIRST.plusWeeks(2));
    assertThat(as(family.alex(), () -> days.endFrom(left.id(), left.version(), day)))
        .isEqualTo(new NotThatDay());
  }

  @Test
  void endedFromItsFirstDayOnItIsGoneUntilThatIsTakenBack() {
    var card = recorded(FORTNIGHTLY);
    assertThat(as(family.alex(), () -> days.endFrom(card.id(), card.version(), FIRST)))
        .isEqualTo(new Ended());
    assertThat(away()).isEmpty();
    as(family.alex(), () -> absences.goOn(card.id()));
    assertThat(away()).hasSize(3);
  }

  @Test
  void theSecondOfTwoReadsWhatTheFirstDid() {
    var card = recorded(Recurrence.weekly(MONDAY));
    var first =
        card(as(family.alex(), () -> days.leaveOut(card.id(), card.version(), FIRST.plusWeeks(1))));
    assertThat(as(family.sam(), () -> days.endFrom(card.id(), card.version(), FIRST.plusWeeks(1))))
        .isEqualTo(new ChangedMeanwhile(first));
  }

  @Test
  void whatIsNoDayOfItIsNamed() {
    var card = recorded(Recurrence.weekly(MONDAY));
    for (var day : List.of(FIRST.plusDays(1), FIRST.minusWeeks(1), LocalDate.MAX)) {
      assertThat(as(family.alex(), () -> days.leaveOut(card.id(), card.version(), day)))
          .isEqualTo(new NotThatDay());
    }
  }

  @Test
  void whoMayNotChangeItChangesNoDay() {
    var card = recorded(Recurrence.weekly(MONDAY));
    for (var other : List.of(family.inge(), parkers.create().alex())) {
      assertThat(as(other, () -> days.leaveOut(card.id(), card.version(), FIRST)))
          .isEqualTo(new Unknown());
      assertThat(as(other, () -> days.endFrom(card.id(), card.version(), FIRST)))
          .isEqualTo(new Unknown());
      assertThat(as(other, () -> days.bringBack(card.id(), card.version(), FIRST)))
          .isEqualTo(new Unknown());
    }
  }

  private AbsenceCard recorded(Recurrence recurrence) {
    return record(
        RepeatedTime.like(FIRST.atTime(8, 0), FIRST.atTime(16, 0), recurrence).orElseThrow());
  }

  private AbsenceCard record(RepeatedTime time) {
    var who = family.alex().member();
    return card(
        as(
            family.alex(),
            () -> absences.record(who, AbsenceKind.WORK, new AbsenceTime.Repeated(time))));
  }

  private static AbsenceCard card(AbsenceResult result) {
    return ((Recorded) result).card();
  }

  private List<LocalDate> away() {
    return away(35);
  }

  private List<LocalDate> away(int length) {
    return as(family.sam(), () -> awayTimes.away(window(FIRST, length))).stream()
        .map(away -> LocalDate.ofInstant(away.period().from(), BERLIN))
        .toList();
  }

  private static Period window(LocalDate day, int length) {
    return Period.between(day.atStartOfDay(), day.plusDays(length).atStartOfDay(), BERLIN)
        .orElseThrow();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
