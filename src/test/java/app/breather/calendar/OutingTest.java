package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.calendar.ProtectedResult.Kept;
import app.breather.calendar.ProtectedResult.NobodyGoes;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent goes out with the child, and nobody is needed for care. */
@IntegrationTest
class OutingTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);

  @Autowired private ProtectedTimes times;
  @Autowired private ProtectedSpans spans;
  @Autowired private Absences absences;
  @Autowired private SharedCalendar calendar;
  @Autowired private CalendarHistory history;
  @Autowired private Children children;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;
  private ChildId mia = ChildId.parse("00000000-0000-0000-0000-000000000000").orElseThrow();

  @BeforeEach
  void aFamily() {
    clock.stopAt(MONDAY.atTime(12, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
    mia = parkers.as(family.alex(), children::all).getFirst().id();
  }

  @Test
  void whoIsOutHasTheChildAndTheOtherIsFree() {
    goesOut(family.sam().member());
    assertThat(who(family.alex(), 8)).hasSize(2);
    assertThat(who(family.alex(), 11)).containsExactly(family.sam().member());
    assertThat(who(family.inge(), 11)).containsExactly(family.sam().member());
  }

  @Test
  void itStandsOnceInTheCalendarAndIsNoGap() {
    goesOut(family.alex().member(), family.sam().member());
    var week = week(family.sam());
    assertThat(week.entries())
        .extracting(CalendarEntry::kind)
        .containsOnly(CalendarEntry.Kind.PROTECTED);
    assertThat(Together.of(week))
        .singleElement()
        .satisfies(
            shown -> {
              assertThat(shown.entry().title()).isEqualTo(Title.written("Zoo"));
              assertThat(shown.entry().children()).containsExactly(mia);
              assertThat(shown.people()).hasSize(2);
            });
    assertThat(week(family.inge()).entries()).isEmpty();
  }

  @Test
  void whoIsAwayAfterAllDoesNotHaveTheChild() {
    goesOut(family.sam().member());
    isAway(family.sam());
    assertThat(who(family.alex(), 11)).containsExactly(family.alex().member());
    isAway(family.alex());
    assertThat(who(family.alex(), 11)).isEmpty();
  }

  @Test
  void itIsNoTimeThatIsKeptFree() {
    goesOut(family.sam().member());
    assertThat(as(family.alex(), () -> spans.in(window()))).isEmpty();
    assertThat(as(family.alex(), () -> spans.outings(window())))
        .extracting(ProtectedSpan::name)
        .containsExactly("Zoo");
  }

  @Test
  void somebodyGoesWithSomebody() {
    assertThat(keep(List.of(), List.of(mia))).isEqualTo(new NobodyGoes());
    assertThat(keep(List.of(family.sam().member()), List.of())).isEqualTo(new NobodyGoes());
    assertThat(keep(List.of(family.inge().member()), List.of(mia))).isEqualTo(new NobodyGoes());
    var others = parkers.create();
    assertThat(keep(List.of(others.sam().member()), List.of(mia))).isEqualTo(new NobodyGoes());
    assertThat(
            keep(
                List.of(family.sam().member()),
                as(others.alex(), children::all).stream().map(ChildCard::id).toList()))
        .isEqualTo(new NobodyGoes());
  }

  @Test
  void anotherGoesInsteadAndTheHistoryTells() {
    var card = goesOut(family.sam().member());
    var changed = outing(List.of(family.alex().member()), List.of(mia));
    as(family.alex(), () -> times.change(card.id(), card.version(), changed));
    assertThat(who(family.alex(), 11)).containsExactly(family.alex().member());
    assertThat(as(family.sam(), () -> history.ofProtectedTime(card.id())))
        .extracting(HistoryLine::content)
        .containsExactly(changed, card.content());
  }

  private ProtectedCard goesOut(MemberId... parents) {
    return ((Kept) keep(List.of(parents), List.of(mia))).card();
  }

  private ProtectedResult keep(List<MemberId> parents, List<ChildId> kids) {
    return as(family.alex(), () -> times.keep(outing(parents, kids)));
  }

  private static ProtectedContent outing(List<MemberId> parents, List<ChildId> kids) {
    var time = RepeatedTime.like(TUESDAY.atTime(10, 0), TUESDAY.atTime(16, 0), Recurrence.once());
    return new ProtectedContent("Zoo", time.orElseThrow())
        .with(Optional.of(new Outing(parents, kids)));
  }

  private void isAway(Actor.Person who) {
    var time = new AbsenceTime.Once(window());
    as(who, () -> absences.record(who.member(), AbsenceKind.WORK, time));
  }

  private List<MemberId> who(Actor.Person viewer, int hour) {
    var at = TUESDAY.atTime(hour, 0).atZone(BERLIN).toInstant();
    return week(viewer).presence().getFirst().spans().stream()
        .filter(span -> span.period().contains(at))
        .findFirst()
        .orElseThrow()
        .who();
  }

  private CalendarWeek week(Actor.Person viewer) {
    return as(viewer, () -> calendar.read(MONDAY, 7, Optional.empty()));
  }

  private static Period window() {
    return Period.between(TUESDAY.atTime(10, 0), TUESDAY.atTime(16, 0), BERLIN).orElseThrow();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
