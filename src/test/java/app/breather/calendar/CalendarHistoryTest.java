package app.breather.calendar;

import static app.breather.calendar.HistoryLine.Happening.BROUGHT_BACK;
import static app.breather.calendar.HistoryLine.Happening.CHANGED;
import static app.breather.calendar.HistoryLine.Happening.ENTERED;
import static app.breather.calendar.HistoryLine.Happening.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.family.MemberCard;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CalendarHistoryTest {

  private static final Instant NOW = Instant.parse("2027-03-01T11:00:00Z");
  private static final LocalDate SUNDAY = LocalDate.of(2027, 3, 7);

  @Autowired private CalendarHistory history;
  @Autowired private Absences absences;
  @Autowired private ProtectedTimes kept;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(NOW);
    family = parkers.create();
  }

  @Test
  void ofAnAbsenceItTellsWhoSaidWhatAndWhen() {
    var card = recorded(family.alex(), family.inge().member());
    clock.stopAt(NOW.plus(Duration.ofHours(1)));
    as(family.inge(), () -> absences.change(card.id(), 0, AbsenceKind.SICK, hours(24, 30)));
    clock.stopAt(NOW.plus(Duration.ofHours(2)));
    as(family.sam(), () -> absences.end(card.id()));
    clock.stopAt(NOW.plus(Duration.ofHours(3)));
    as(family.inge(), () -> absences.goOn(card.id()));

    assertThat(as(family.sam(), () -> history.ofAbsence(card.id())))
        .extracting(
            HistoryLine::what,
            CalendarHistoryTest::by,
            HistoryLine::at,
            line -> line.content().kind())
        .containsExactly(
            tuple(BROUGHT_BACK, by(family.inge()), after(3), AbsenceKind.SICK),
            tuple(REMOVED, by(family.sam()), after(2), AbsenceKind.SICK),
            tuple(CHANGED, by(family.inge()), after(1), AbsenceKind.SICK),
            tuple(ENTERED, by(family.alex()), after(0), AbsenceKind.TRAVEL));
  }

  @Test
  void aCaregiverReadsOnlyTheirOwn() {
    var own = recorded(family.inge(), family.inge().member());
    var others = recorded(family.sam(), family.sam().member());
    assertThat(as(family.inge(), () -> history.ofAbsence(own.id()))).hasSize(1);
    assertThat(as(family.inge(), () -> history.ofAbsence(others.id()))).isEmpty();
    var elsewhere = parkers.create();
    assertThat(as(elsewhere.alex(), () -> history.ofAbsence(others.id()))).isEmpty();
  }

  @Test
  void ofTimeThatIsOursItTellsWhatWasSaidBefore() {
    var card = ((ProtectedResult.Kept) as(family.alex(), () -> kept.keep(sundays("Ours")))).card();
    clock.stopAt(NOW.plus(Duration.ofHours(1)));
    as(family.sam(), () -> kept.change(card.id(), card.version(), sundays("Grandma’s")));
    clock.stopAt(NOW.plus(Duration.ofHours(2)));
    as(family.alex(), () -> kept.end(card.id()));
    as(family.alex(), () -> kept.end(card.id()));
    clock.stopAt(NOW.plus(Duration.ofHours(3)));
    as(family.sam(), () -> kept.goOn(card.id()));
    as(family.sam(), () -> kept.goOn(card.id()));

    assertThat(as(family.sam(), () -> history.ofProtectedTime(card.id())))
        .extracting(
            HistoryLine::what,
            CalendarHistoryTest::by,
            HistoryLine::at,
            line -> line.content().name())
        .containsExactly(
            tuple(BROUGHT_BACK, by(family.sam()), after(3), "Grandma’s"),
            tuple(REMOVED, by(family.alex()), after(2), "Grandma’s"),
            tuple(CHANGED, by(family.sam()), after(1), "Grandma’s"),
            tuple(ENTERED, by(family.alex()), after(0), "Ours"));
    assertThatThrownBy(() -> as(family.inge(), () -> history.ofProtectedTime(card.id())))
        .isInstanceOf(AccessDenied.class);
    var elsewhere = parkers.create();
    assertThat(as(elsewhere.alex(), () -> history.ofProtectedTime(card.id()))).isEmpty();
  }

  private AbsenceCard recorded(Actor.Person by, MemberId whose) {
    var result = as(by, () -> absences.record(whose, AbsenceKind.TRAVEL, hours(24, 48)));
    return ((AbsenceResult.Recorded) result).card();
  }

  private static ProtectedContent sundays(String name) {
    return new ProtectedContent(
        name,
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SUNDAY),
            SUNDAY,
            LocalTime.of(9, 0),
            0,
            LocalTime.of(18, 0)));
  }

  private static AbsenceTime hours(int from, int until) {
    return new AbsenceTime.Once(new Period(after(from), after(until)));
  }

  private static Instant after(int hours) {
    return NOW.plus(Duration.ofHours(hours));
  }

  private static Optional<MemberId> by(HistoryLine<?> line) {
    return line.by().map(MemberCard::id);
  }

  private static Optional<MemberId> by(Actor.Person who) {
    return Optional.of(who.member());
  }

  private <T> T as(Actor.Person who, Supplier<T> work) {
    return parkers.as(who, work);
  }
}
