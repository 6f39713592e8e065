package app.breather.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.base.time.TestClock;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveResult;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who moves away times and time that a family keeps for itself. */
@IntegrationTest
class OwnMovesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Autowired private Absences absences;
  @Autowired private ProtectedTimes times;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void aFamily() {
    clock.stopAt(MONDAY.atTime(6, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
  }

  @Test
  void anAbsenceMovesAtOnceAndBack() {
    isAway(family.inge(), hours(9, 12));
    var result = move(family.inge(), only(family.inge()), hours(10, 13));

    assertThat(only(family.alex()).whole()).isEqualTo(hours(10, 13));
    assertThat(undo(family.inge(), result)).isTrue();
    assertThat(only(family.alex()).whole()).isEqualTo(hours(9, 12));
  }

  @Test
  void onlyParentsAndTheirOwnerMoveAnAbsence() {
    isAway(family.inge(), hours(9, 12));
    var seen = only(family.alex());

    assertThat(movable(family.joe())).isEmpty();
    for (var other : List.of(family.joe(), parkers.create().alex())) {
      assertThat(move(other, seen, hours(10, 13))).isEqualTo(gone());
    }
    assertThat(move(family.sam(), seen, hours(10, 13))).isInstanceOf(MoveResult.Moved.class);
  }

  @Test
  void whatIsMoreThanFiveYearsAwayIsRefused() {
    isAway(family.alex(), hours(9, 12));
    var far =
        Period.between(MONDAY.plusYears(6).atStartOfDay(), MONDAY.plusYears(6).atTime(1, 0), BERLIN)
            .orElseThrow();
    assertThat(move(family.alex(), only(family.alex()), far))
        .isEqualTo(
            new MoveResult.NotMoved(new MovePreview.Refused(Title.translated("absences.tooFar"))));
  }

  @Test
  void whoComesSecondReadsHowItStands() {
    isAway(family.alex(), hours(9, 12));
    var seen = only(family.sam());
    move(family.alex(), seen, hours(10, 13));

    assertThat(move(family.sam(), seen, hours(14, 17)))
        .isEqualTo(new MoveResult.NotMoved(new MovePreview.Changed(only(family.sam()))));
  }

  @Test
  void whatIsKeptOnceMovesAtOnceAndBack() {
    keep("Breakfast", Recurrence.once());

    var once = only(family.sam());
    var result = move(family.sam(), once, hours(8, 10));

    assertThat(only(family.alex()).whole()).isEqualTo(hours(8, 10));
    assertThat(undo(family.sam(), result)).isTrue();
    assertThat(only(family.alex()).whole()).isEqualTo(once.whole());
  }

  @Test
  void caregiversDoNotMoveWhatAFamilyKeeps() {
    keep("Breakfast", Recurrence.once());
    assertThat(move(family.inge(), only(family.alex()), hours(8, 10))).isEqualTo(gone());
  }

  private static MoveResult gone() {
    return new MoveResult.NotMoved(new MovePreview.Gone());
  }

  private void isAway(Actor.Person who, Period period) {
    as(who, () -> absences.record(who.member(), AbsenceKind.OTHER, new AbsenceTime.Once(period)));
  }

  private void keep(String name, Recurrence recurrence) {
    var time = RepeatedTime.like(MONDAY.atTime(7, 0), MONDAY.atTime(9, 0), recurrence);
    as(family.alex(), () -> times.keep(new ProtectedContent(name, time.orElseThrow())));
  }

  private MoveResult move(Actor.Person who, Movable what, Period to) {
    return as(who, () -> moving.move(new EntryMove(what, to), List.of()));
  }

  private boolean undo(Actor.Person who, MoveResult result) {
    return as(who, () -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private Movable only(Actor.Person who) {
    return movable(who).getFirst();
  }

  private List<Movable> movable(Actor.Person who) {
    return as(who, () -> calendar.read(MONDAY, 7, Optional.empty())).entries().stream()
        .flatMap(entry -> entry.movable().stream())
        .toList();
  }

  private static Period hours(int from, int until) {
    return Period.between(MONDAY.atTime(from, 0), MONDAY.atTime(until, 0), BERLIN).orElseThrow();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
