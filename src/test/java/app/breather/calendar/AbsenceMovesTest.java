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
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveResult;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days of what somebody is away for again and again are moved: one, from one on, or all. */
@IntegrationTest
class AbsenceMovesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Autowired private Absences absences;
  @Autowired private AbsenceDays days;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void ingeSingsOnMondaysAndThursdays() {
    clock.stopAt(MONDAY.atTime(6, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
    var rule = Recurrence.weekly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
    var time = RepeatedTime.like(MONDAY.atTime(18, 0), MONDAY.atTime(20, 0), rule).orElseThrow();
    as(
        family.inge(),
        () ->
            absences.record(
                family.inge().member(), AbsenceKind.OTHER, new AbsenceTime.Repeated(time)));
  }

  @Test
  void oneDayAloneIsAnAbsenceOfItsOwnAndComesBack() {
    var result = move(7, at(8, 19), MoveReach.ONLY_THIS);

    assertThat(away()).containsExactly(at(0, 18), at(3, 18), at(8, 19), at(10, 18));
    assertThat(all()).hasSize(2);
    assertThat(undo(result)).isTrue();
    assertThat(away()).containsExactly(at(0, 18), at(3, 18), at(7, 18), at(10, 18));
    assertThat(all()).hasSize(1);
  }

  @Test
  void allThatFollowGoAsManyDaysAlongAndComeBack() {
    var tuesdays = Recurrence.weekly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
    var first = MONDAY.plusDays(8);
    assertThat(possible(7, at(8, 19), MoveReach.FOLLOWING).effects())
        .containsExactly(
            MoveEffect.of(
                MoveEffect.Kind.RULE,
                "moves.rule",
                RepeatedTime.like(first.atTime(19, 0), first.atTime(21, 0), tuesdays)
                    .orElseThrow()));

    var result = move(7, at(8, 19), MoveReach.FOLLOWING);

    assertThat(away()).containsExactly(at(0, 18), at(3, 18), at(8, 19), at(11, 19));
    assertThat(undo(result)).isTrue();
    assertThat(away()).containsExactly(at(0, 18), at(3, 18), at(7, 18), at(10, 18));
  }

  @Test
  void allOfThemGoAlongAndWhatWasLeftOutToo() {
    var card = all().getFirst();
    as(family.inge(), () -> days.leaveOut(card.id(), card.version(), MONDAY.plusDays(3)));

    var result = move(7, at(7, 19), MoveReach.ALL);

    assertThat(away()).containsExactly(at(0, 19), at(7, 19), at(10, 19));
    assertThat(undo(result)).isTrue();
    assertThat(away()).containsExactly(at(0, 18), at(7, 18), at(10, 18));
  }

  @Test
  void fromTheFirstDayOnAllAreThoseThatFollow() {
    assertThat(possible(0, at(1, 18), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.ALL));
    assertThat(possible(7, at(8, 18), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.values()));
  }

  @Test
  void ofWhatCannotGoAlongTheOneDayIsLookedAt() {
    assertThat(possible(0, at(1, 18), MoveReach.FOLLOWING).reaches())
        .isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.ALL));
  }

  @Test
  void onlyParentsAndWhoeverIsAwayMoveThem() {
    var move = new EntryMove(movable(7), at(8, 19));
    for (var other : List.of(family.joe(), parkers.create().alex())) {
      assertThat(as(other, () -> moving.preview(move))).isEqualTo(new MovePreview.Gone());
      assertThat(as(other, () -> moving.move(move, List.of())))
          .isEqualTo(new MoveResult.NotMoved(new MovePreview.Gone()));
    }
    assertThat(as(family.joe(), () -> calendar.entries(at(7, 18))))
        .isNotEmpty()
        .allMatch(entry -> entry.movable().isEmpty());
    assertThat(as(family.sam(), () -> moving.move(move, List.of())))
        .isInstanceOf(MoveResult.Moved.class);
  }

  @Test
  void whoComesSecondReadsHowItStandsAndAfterAnotherChangeNothingComesBack() {
    var seen = movable(10);
    var result = move(7, at(8, 19), MoveReach.ONLY_THIS);

    assertThat(as(family.sam(), () -> moving.preview(new EntryMove(seen, at(11, 19)))))
        .isEqualTo(new MovePreview.Changed(movable(10)));
    as(family.sam(), () -> absences.end(all().getLast().id()));
    assertThat(undo(result)).isFalse();
    assertThat(away()).containsExactly(at(0, 18), at(3, 18), at(10, 18));
  }

  private MoveResult move(int day, Period to, MoveReach reach) {
    var move = new EntryMove(movable(day), to, reach);
    var seen = possible(day, to, reach).effects();
    var result = as(family.inge(), () -> moving.move(move, seen));
    assertThat(result).isInstanceOf(MoveResult.Moved.class);
    return result;
  }

  private MovePreview.Possible possible(int day, Period to, MoveReach reach) {
    var move = new EntryMove(movable(day), to, reach);
    return (MovePreview.Possible) as(family.inge(), () -> moving.preview(move));
  }

  private boolean undo(MoveResult result) {
    return as(family.inge(), () -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private Movable movable(int day) {
    return as(family.inge(), () -> calendar.entries(at(day, 18))).stream()
        .flatMap(entry -> entry.movable().stream())
        .findFirst()
        .orElseThrow();
  }

  private List<Period> away() {
    var weeks =
        Period.between(MONDAY.atStartOfDay(), MONDAY.plusWeeks(2).atStartOfDay(), BERLIN)
            .orElseThrow();
    return as(family.alex(), () -> calendar.entries(weeks)).stream()
        .filter(entry -> entry.kind() == CalendarEntry.Kind.ABSENCE)
        .map(CalendarEntry::period)
        .toList();
  }

  private List<AbsenceCard> all() {
    return as(family.inge(), absences::mine);
  }

  /** Two hours. */
  private static Period at(int day, int hour) {
    var date = MONDAY.plusDays(day);
    return Period.between(date.atTime(hour, 0), date.atTime(hour + 2, 0), BERLIN).orElseThrow();
  }

  private <T> T as(Actor.Person person, Supplier<T> work) {
    return parkers.as(person, work);
  }
}
