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

/** Days of time that a family keeps again and again are moved: one, from one on, or all. */
@IntegrationTest
class ProtectedMovesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");

  @Autowired private ProtectedTimes times;
  @Autowired private ProtectedSpans spans;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private CalendarHistory history;
  @Autowired private Parkers parkers;
  @Autowired private TestClock clock;
  private Parkers.Family family;

  @BeforeEach
  void theyKeepBreakfastOnMondays() {
    clock.stopAt(MONDAY.atTime(6, 0).atZone(BERLIN).toInstant());
    family = parkers.create();
    keep("Breakfast", Recurrence.weekly(DayOfWeek.MONDAY));
  }

  @Test
  void oneDayAloneLeavesTheRuleAndComesBack() {
    var result = move(1, at(1, 3, 10), MoveReach.ONLY_THIS);

    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 3, 10), at(2, 0, 7), at(3, 0, 7));
    assertThat(all()).hasSize(2).first().satisfies(this::leavesOutTheSecond);
    assertThat(undo(result)).isTrue();
    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 0, 7), at(2, 0, 7), at(3, 0, 7));
    assertThat(all()).hasSize(1);
  }

  private void leavesOutTheSecond(ProtectedCard card) {
    assertThat(card.content().leftOut()).containsExactly(MONDAY.plusWeeks(1));
    assertThat(as(() -> history.ofProtectedTime(card.id())).getFirst().content())
        .isEqualTo(card.content());
  }

  @Test
  void allThatFollowAreKeptByARuleOfTheirOwnAndComeBack() {
    var result = move(1, at(1, 1, 8), MoveReach.FOLLOWING);

    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 1, 8), at(2, 1, 8), at(3, 1, 8));
    assertThat(undo(result)).isTrue();
    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 0, 7), at(2, 0, 7), at(3, 0, 7));
  }

  @Test
  void allOfThemGoAlongWithOneAndComeBack() {
    move(2, at(2, 3, 10), MoveReach.ONLY_THIS);
    var result = move(1, at(1, 1, 8), MoveReach.ALL);

    assertThat(kept()).containsExactly(at(0, 1, 8), at(1, 1, 8), at(2, 3, 10), at(3, 1, 8));
    assertThat(undo(result)).isTrue();
    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 0, 7), at(2, 3, 10), at(3, 0, 7));
  }

  @Test
  void whatTheirRuleWouldBeIsSaidBefore() {
    var tuesdays =
        RepeatedTime.like(
                MONDAY.plusDays(8).atTime(8, 0),
                MONDAY.plusDays(8).atTime(10, 0),
                Recurrence.weekly(DayOfWeek.TUESDAY))
            .orElseThrow();

    assertThat(possible(1, at(1, 1, 8), MoveReach.FOLLOWING).effects())
        .containsExactly(MoveEffect.of(MoveEffect.Kind.RULE, "moves.rule", tuesdays));
    assertThat(possible(1, at(1, 1, 8), MoveReach.ONLY_THIS).effects()).isEmpty();
    assertThat(possible(1, at(1, 1, 8), MoveReach.ONLY_THIS).isPlain()).isFalse();
    assertThat(possible(1, at(1, 1, 8), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.values()));
    assertThat(possible(0, at(0, 1, 8), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.ALL));
  }

  @Test
  void whereNoMoreCanBeKeptOnlyAllOfThemMove() {
    for (int more = 1; more < ProtectedTimes.MOST; more++) {
      keep("Once", Recurrence.once());
    }
    assertThat(possible(1, at(1, 1, 8), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.ALL));
  }

  @Test
  void afterYetAnotherChangeNothingComesBack() {
    var result = move(1, at(1, 3, 10), MoveReach.ONLY_THIS);
    var one = all().getLast();
    as(
        () ->
            times.change(
                one.id(), one.version(), new ProtectedContent("Lunch", one.content().time())));

    assertThat(undo(result)).isFalse();
    assertThat(kept()).containsExactly(at(0, 0, 7), at(1, 3, 10), at(2, 0, 7), at(3, 0, 7));
  }

  @Test
  void aDayThatHasLeftTheRuleIsGoneForWhoSawItBefore() {
    var seen = movable(1);
    move(1, at(1, 3, 10), MoveReach.ONLY_THIS);

    assertThat(as(() -> moving.preview(new EntryMove(seen, at(1, 1, 8)))))
        .isEqualTo(new MovePreview.Gone());
  }

  private MoveResult move(int week, Period to, MoveReach reach) {
    var move = new EntryMove(movable(week), to, reach);
    var seen = possible(week, to, reach).effects();
    var result = as(() -> moving.move(move, seen));
    assertThat(result).isInstanceOf(MoveResult.Moved.class);
    return result;
  }

  private MovePreview.Possible possible(int week, Period to, MoveReach reach) {
    var move = new EntryMove(movable(week), to, reach);
    return (MovePreview.Possible) as(() -> moving.preview(move));
  }

  private boolean undo(MoveResult result) {
    return as(() -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private Movable movable(int week) {
    return as(() -> calendar.entries(at(week, 0, 7))).stream()
        .flatMap(entry -> entry.movable().stream())
        .findFirst()
        .orElseThrow();
  }

  private List<Period> kept() {
    var weeks =
        Period.between(MONDAY.atStartOfDay(), MONDAY.plusWeeks(4).atStartOfDay(), BERLIN)
            .orElseThrow();
    return as(() -> spans.in(weeks)).stream().map(ProtectedSpan::period).toList();
  }

  private List<ProtectedCard> all() {
    return as(times::all);
  }

  private void keep(String name, Recurrence recurrence) {
    var time = RepeatedTime.like(MONDAY.atTime(7, 0), MONDAY.atTime(9, 0), recurrence);
    as(() -> times.keep(new ProtectedContent(name, time.orElseThrow())));
  }

  /** Two hours. */
  private static Period at(int week, int day, int hour) {
    var date = MONDAY.plusWeeks(week).plusDays(day);
    return Period.between(date.atTime(hour, 0), date.atTime(hour + 2, 0), BERLIN).orElseThrow();
  }

  private <T> T as(Supplier<T> work) {
    Actor.Person parent = family.sam();
    return parkers.as(parent, work);
  }
}
