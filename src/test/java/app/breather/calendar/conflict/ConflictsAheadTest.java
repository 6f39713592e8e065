package app.breather.calendar.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.mail.Letter.Block;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.TestClock;
import app.breather.calendar.AbsenceKind;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.Absences;
import app.breather.calendar.Parkers;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the mail on Sundays says of the week that begins on Monday, 1 March 2027. */
@IntegrationTest
class ConflictsAheadTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired private ConflictsAhead ahead;
  @Autowired private Absences absences;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamilyOnSunday() {
    clock.stopAt(MONDAY.minusDays(1).atTime(18, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
  }

  @Test
  void aWeekInWhichEverythingFitsIsNotSpokenOf() {
    away(family.alex(), 2, 9, 17);
    assertThat(toldTo(family.sam(), Locale.ENGLISH)).isEmpty();
  }

  @Test
  void parentsReadWhenNobodyHasTheChildAndCaregiversDoNot() {
    for (int day : List.of(1, 2, 7)) {
      away(family.alex(), day, 9, 17);
      away(family.sam(), day, 16, 20);
    }

    assertThat(toldTo(family.sam(), Locale.ENGLISH))
        .contains(
            "Does not fit yet",
            "Nobody has Mia · Tue 2 March, 16:00–17:00, and at the same time on 1 more day",
            "See what can be done");
    assertThat(toldTo(family.alex(), Locale.GERMAN))
        .contains("Niemand hat Mia · ", "und zur selben Zeit an 1 weiteren Tag");
    assertThat(toldTo(family.inge(), Locale.ENGLISH)).isEmpty();
  }

  private String toldTo(Actor.Person reader, Locale language) {
    return parkers.as(reader, () -> ahead.waiting(MONDAY, language)).stream()
        .map(Block::toString)
        .reduce("", String::concat)
        .replace('\u00a0', ' ')
        .replace("\u2060", "");
  }

  private void away(Actor.Person who, int day, int from, int until) {
    var date = MONDAY.plusDays(day);
    var period = Period.between(at(date, from), at(date, until), BERLIN).orElseThrow();
    parkers.as(
        family.alex(),
        () -> absences.record(who.member(), AbsenceKind.WORK, new AbsenceTime.Once(period)));
  }

  private static LocalDateTime at(LocalDate day, int hour) {
    return day.atTime(hour, 0);
  }
}
