package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.calendar.ProtectedResult.ChangedMeanwhile;
import app.breather.calendar.ProtectedResult.Kept;
import app.breather.calendar.ProtectedResult.Never;
import app.breather.calendar.ProtectedResult.NoName;
import app.breather.calendar.ProtectedResult.TooFar;
import app.breather.calendar.ProtectedResult.TooMany;
import app.breather.calendar.ProtectedResult.Unknown;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ProtectedTimesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Autowired private ProtectedTimes times;
  @Autowired private ProtectedSpans spans;
  @Autowired private SharedCalendar calendar;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(MONDAY.atTime(12, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
  }

  @Test
  void bothParentsKnowWhatOneKeeps() {
    var card = kept(sundays("Ours"));
    assertThat(as(family.sam(), () -> times.all())).containsExactly(card);
    assertThat(as(family.sam(), () -> spans.in(days(MONDAY, 14))))
        .containsExactly(
            new ProtectedSpan("Ours", day(MONDAY.plusDays(6))),
            new ProtectedSpan("Ours", day(MONDAY.plusDays(13))));
  }

  @Test
  void itStandsInTheCalendarOfParentsAlone() {
    kept(sundays("Ours"));
    assertThat(week(family.alex()).entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(CalendarEntry.Kind.PROTECTED);
              assertThat(entry.title()).isEqualTo(Title.written("Ours"));
            });
    assertThat(week(family.inge()).entries()).isEmpty();
  }

  @Test
  void caregiversNeitherReadNorChangeIt() {
    var card = kept(sundays("Ours"));
    assertThatThrownBy(() -> as(family.inge(), times::all)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(family.inge(), () -> times.end(card.id())))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> as(family.inge(), () -> spans.in(days(MONDAY, 7))))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void anotherFamilysIsUnknown() {
    var card = kept(sundays("Ours"));
    var others = parkers.create();
    assertThat(as(others.alex(), () -> times.change(card.id(), card.version(), sundays("Mine"))))
        .isEqualTo(new Unknown());
    assertThat(as(others.alex(), () -> times.end(card.id()))).isFalse();
    assertThat(as(others.alex(), () -> times.goOn(card.id()))).isEqualTo(new Unknown());
    assertThat(as(others.alex(), times::all)).isEmpty();
    assertThat(as(family.alex(), times::all)).containsExactly(card);
  }

  @Test
  void theSecondOfTwoChangesReadsWhatTheFirstDid() {
    var card = kept(sundays("Ours"));
    as(family.alex(), () -> times.change(card.id(), card.version(), sundays("Family day")));
    assertThat(as(family.sam(), () -> times.change(card.id(), card.version(), sundays("Zoo"))))
        .isInstanceOfSatisfying(
            ChangedMeanwhile.class,
            changed -> assertThat(changed.card().content().name()).isEqualTo("Family day"));
  }

  @Test
  void whatWasRemovedComesBack() {
    var card = kept(sundays("Ours"));
    assertThat(as(family.alex(), () -> times.end(card.id()))).isTrue();
    assertThat(as(family.alex(), () -> times.end(card.id()))).isTrue();
    assertThat(as(family.alex(), times::all)).isEmpty();
    assertThat(as(family.alex(), () -> spans.in(days(MONDAY, 14)))).isEmpty();
    assertThat(as(family.alex(), () -> times.change(card.id(), card.version(), sundays("Zoo"))))
        .isEqualTo(new Unknown());
    as(family.alex(), () -> times.goOn(card.id()));
    assertThat(as(family.alex(), times::all))
        .extracting(kept -> kept.content().name())
        .containsExactly("Ours");
  }

  @Test
  void badInputIsNamedAndNothingIsStored() {
    assertThat(keep(sundays("  "))).isEqualTo(new NoName());
    assertThat(keep(sundays("Ours", MONDAY.plusYears(6)))).isEqualTo(new TooFar());
    var ended =
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SUNDAY).ending(new Recurrence.Until(MONDAY.plusDays(1))),
            MONDAY,
            LocalTime.of(9, 0),
            0,
            LocalTime.of(18, 0));
    assertThat(keep(new ProtectedContent("Ours", ended))).isEqualTo(new Never());
    assertThat(as(family.alex(), times::all)).isEmpty();
  }

  @Test
  void notMoreThanPeopleCanMean() {
    for (int i = 0; i < ProtectedTimes.MOST; i++) {
      kept(sundays("Ours " + i));
    }
    assertThat(keep(sundays("One more"))).isEqualTo(new TooMany());
  }

  @Test
  void whatIsOverIsListedNoLonger() {
    keep(
        new ProtectedContent(
            "Holiday",
            new RepeatedTime(
                new Recurrence(new Recurrence.Daily(), 1, new Recurrence.Times(1)),
                MONDAY,
                LocalTime.of(9, 0),
                0,
                LocalTime.of(18, 0))));
    assertThat(as(family.alex(), times::all)).hasSize(1);
    clock.stopAt(MONDAY.plusDays(3).atStartOfDay(BERLIN).toInstant());
    assertThat(as(family.alex(), times::all)).isEmpty();
  }

  private ProtectedCard kept(ProtectedContent content) {
    return ((Kept) keep(content)).card();
  }

  private ProtectedResult keep(ProtectedContent content) {
    return as(family.alex(), () -> times.keep(content));
  }

  private CalendarWeek week(Actor.Person who) {
    return as(who, () -> calendar.read(MONDAY, 7, Optional.empty()));
  }

  private <T> T as(Actor.Person who, Supplier<T> work) {
    return parkers.as(who, work);
  }

  private static ProtectedContent sundays(String name) {
    return sundays(name, MONDAY);
  }

  private static ProtectedContent sundays(String name, LocalDate from) {
    return new ProtectedContent(
        name,
        new RepeatedTime(
            Recurrence.weekly(DayOfWeek.SUNDAY), from, LocalTime.of(9, 0), 0, LocalTime.of(18, 0)));
  }

  private static Period day(LocalDate day) {
    return Period.between(day.atTime(9, 0), day.atTime(18, 0), BERLIN).orElseThrow();
  }

  private static Period days(LocalDate day, int count) {
    return Period.between(day.atStartOfDay(), day.plusDays(count).atStartOfDay(), BERLIN)
        .orElseThrow();
  }
}
