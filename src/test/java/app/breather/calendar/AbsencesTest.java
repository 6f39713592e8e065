package app.breather.calendar;

import static java.time.DayOfWeek.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceResult.ChangedMeanwhile;
import app.breather.calendar.AbsenceResult.Never;
import app.breather.calendar.AbsenceResult.Recorded;
import app.breather.calendar.AbsenceResult.TooFar;
import app.breather.calendar.AbsenceResult.Unknown;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class AbsencesTest {

  private static final Instant TOMORROW =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);

  @Autowired private Absences absences;
  @Autowired private AwayTimes awayTimes;
  @Autowired private Parkers parkers;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    family = parkers.create();
  }

  @Test
  void aParentRecordsWorkingHours() {
    var time = weekly(Set.of(MONDAY, DayOfWeek.FRIDAY));
    var card = recorded(family.alex(), family.alex().member(), time);
    assertThat(card.time()).isEqualTo(time);
    assertThat(as(family.sam(), absences::mine)).containsExactly(card);
  }

  @ParameterizedTest
  @EnumSource
  void whateverTheReasonItIsRecorded(AbsenceKind kind) {
    assertThat(as(family.alex(), () -> absences.record(family.alex().member(), kind, once())))
        .isInstanceOfSatisfying(
            Recorded.class, recorded -> assertThat(recorded.card().kind()).isEqualTo(kind));
  }

  @Test
  void aParentRecordsForACaregiver() {
    var card = recorded(family.alex(), family.inge().member(), once());
    assertThat(as(family.inge(), absences::mine)).containsExactly(card);
    assertThat(as(family.joe(), absences::mine)).isEmpty();
  }

  @Test
  void aCaregiverRecordsOnlyTheirOwn() {
    assertThat(record(family.inge(), family.inge().member(), once())).isInstanceOf(Recorded.class);
    assertThat(record(family.inge(), family.alex().member(), once())).isEqualTo(new Unknown());
  }

  @Test
  void aCaregiverCannotTouchAnothersAbsence() {
    var card = recorded(family.alex(), family.alex().member(), once());
    assertThat(change(family.inge(), card, once())).isEqualTo(new Unknown());
    assertThat(as(family.inge(), () -> absences.end(card.id()))).isFalse();
    assertThat(as(family.inge(), () -> absences.goOn(card.id()))).isEqualTo(new Unknown());
  }

  @Test
  void caregiversLearnThatSomebodyIsAwayAndNotWhy() {
    recorded(family.alex(), family.alex().member(), once());
    assertThat(as(family.inge(), () -> awayTimes.away(span(0, 48))))
        .containsExactly(new Away(span(9, 17), family.alex().member()));
    assertThat(as(family.inge(), absences::mine)).isEmpty();
  }

  @Test
  void anotherFamilysIdsAreUnknown() {
    var others = parkers.create();
    var card = recorded(others.alex(), others.alex().member(), once());
    assertThat(change(family.alex(), card, once())).isEqualTo(new Unknown());
    assertThat(as(family.alex(), () -> absences.end(card.id()))).isFalse();
    assertThat(record(family.alex(), others.alex().member(), once())).isEqualTo(new Unknown());
    assertThat(as(family.alex(), () -> awayTimes.away(span(0, 48)))).isEmpty();
  }

  @Test
  void whoIsNoMemberIsRefused() {
    var stranger = new Actor.Person(family.id(), AccountId.create(), MemberId.create());
    assertThatThrownBy(() -> record(stranger, family.alex().member(), once()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void badInputIsNamedAndNothingIsStored() {
    var alex = family.alex().member();
    assertThat(record(family.alex(), alex, until(LocalDate.of(2020, 1, 1)))).isEqualTo(new Never());
    assertThat(record(family.alex(), alex, until(LocalDate.of(9999, 1, 1))))
        .isEqualTo(new TooFar());
    var farAway = new Period(TOMORROW, TOMORROW.plus(Duration.ofDays(9000)));
    assertThat(record(family.alex(), alex, new AbsenceTime.Once(farAway))).isEqualTo(new TooFar());
    assertThat(as(family.alex(), absences::mine)).isEmpty();
  }

  @Test
  void theSecondOfTwoChangesReadsWhatTheFirstDid() {
    var card = recorded(family.alex(), family.alex().member(), once());
    var changed = change(family.alex(), card, weekly(Set.of(MONDAY)));
    assertThat(changed).isInstanceOf(Recorded.class);
    assertThat(change(family.sam(), card, once()))
        .isEqualTo(new ChangedMeanwhile(((Recorded) changed).card()));
  }

  @Test
  void whatWasEndedIsGoneUntilItIsTakenBack() {
    var card = recorded(family.alex(), family.alex().member(), once());
    assertThat(as(family.sam(), () -> absences.end(card.id()))).isTrue();
    assertThat(as(family.sam(), () -> absences.end(card.id()))).isTrue();
    assertThat(as(family.alex(), absences::mine)).isEmpty();
    assertThat(as(family.alex(), () -> awayTimes.away(span(0, 48)))).isEmpty();
    assertThat(as(family.sam(), () -> absences.goOn(card.id()))).isInstanceOf(Recorded.class);
    assertThat(as(family.alex(), absences::mine)).hasSize(1);
  }

  @Test
  void aWindowOverTwoYearsIsRefused() {
    assertThatThrownBy(() -> as(family.alex(), () -> awayTimes.away(span(0, 24 * 800))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private AbsenceCard recorded(Actor.Person by, MemberId member, AbsenceTime time) {
    return ((Recorded) record(by, member, time)).card();
  }

  private AbsenceResult record(Actor.Person by, MemberId member, AbsenceTime time) {
    return as(by, () -> absences.record(member, AbsenceKind.WORK, time));
  }

  private AbsenceResult change(Actor.Person by, AbsenceCard card, AbsenceTime time) {
    return as(by, () -> absences.change(card.id(), card.version(), AbsenceKind.OTHER, time));
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }

  private static AbsenceTime once() {
    return new AbsenceTime.Once(span(9, 17));
  }

  private static AbsenceTime weekly(Set<DayOfWeek> days) {
    return weekly(days, Optional.empty());
  }

  private static AbsenceTime until(LocalDate last) {
    return weekly(Set.of(MONDAY), Optional.of(last));
  }

  private static AbsenceTime weekly(Set<DayOfWeek> days, Optional<LocalDate> last) {
    var first = LocalDate.ofInstant(TOMORROW, ZoneOffset.UTC);
    return new AbsenceTime.Repeated(
        new WeeklyHours(days, LocalTime.of(8, 0), LocalTime.of(16, 0), first, last).repeated());
  }

  private static Period span(int from, int until) {
    return new Period(
        TOMORROW.plus(Duration.ofHours(from)), TOMORROW.plus(Duration.ofHours(until)));
  }
}
