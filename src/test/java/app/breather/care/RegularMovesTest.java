package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static app.breather.care.RegularFixture.weekly;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.time.Period;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.moves.EntryMove;
import app.breather.calendar.moves.EntryMoving;
import app.breather.calendar.moves.Movable;
import app.breather.calendar.moves.MoveEffect;
import app.breather.calendar.moves.MoveEffect.Kind;
import app.breather.calendar.moves.MovePreview;
import app.breather.calendar.moves.MoveReach;
import app.breather.calendar.moves.MoveResult;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it means that days of regular care move in the calendar: one, from one on, or all. */
@IntegrationTest
class RegularMovesTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Autowired private CareFixture care;
  @Autowired private RegularFixture regular;
  @Autowired private RegularBoard board;
  @Autowired private RegularPlanning planning;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private CareNews news;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private RegularCareId id = RegularCareId.create();

  @BeforeEach
  void mondaysArePromised() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    id = regular.agreed(home, inge, mondays());
  }

  @Test
  void oneDayIsAskedAgainAndHoldsItsMinutesUntilThen() {
    assertThat(effects(1, at(1, 10, 18), MoveReach.ONLY_THIS))
        .containsExactly(MoveEffect.of(Kind.ASKED, "care.move.again", List.of(inge.member())));

    move(1, at(1, 10, 18), MoveReach.ONLY_THIS);

    assertThat(regular.card(inge, id).dropped()).containsExactly(MONDAY.plusWeeks(1));
    assertThat(news.told(inge)).startsWith("askedAgain");
    assertThat(times(1)).containsExactly(at(1, 10, 18));
    assertThat(times(0)).containsExactly(at(0, 8, 16));
    assertThat(times(2)).containsExactly(at(2, 8, 16));
  }

  @Test
  void takenBackThatDayIsPromisedAsItWas() {
    var result = move(1, at(1, 10, 18), MoveReach.ONLY_THIS);

    assertThat(undo(result)).isTrue();

    assertThat(times(1)).containsExactly(at(1, 8, 16));
    assertThat(entries(1)).allMatch(entry -> entry.person().equals(Optional.of(inge.member())));
  }

  @Test
  void afterAnAnswerThatDayIsNotTakenBack() {
    var result = move(1, at(1, 10, 18), MoveReach.ONLY_THIS);
    var slot = care.as(home.parent(), () -> board.opened(id)).getFirst().slot();
    care.accept(inge, slot, at(1, 10, 18));

    assertThat(undo(result)).isFalse();
    assertThat(times(1)).containsExactly(at(1, 10, 18));
  }

  @Test
  void aDayThatIsDrawnOutKeepsItsPromise() {
    assertThat(effects(0, at(0, 8, 18), MoveReach.ONLY_THIS))
        .containsExactly(MoveEffect.of(Kind.KEPT, "care.move.kept", List.of(inge.member())));
  }

  @Test
  void allThatFollowAreAskedForOnceAndWhatIsAgreedStandsUntilThen() {
    var tuesday = at(1, 10, 18, 1);
    assertThat(effects(1, tuesday, MoveReach.FOLLOWING))
        .containsExactly(
            MoveEffect.of(Kind.RULE, "moves.rule", weekly(MONDAY.plusDays(8), 10, 18)),
            MoveEffect.of(Kind.ASKED, "moves.regular.asked", List.of(inge.member())));

    var result = move(1, tuesday, MoveReach.FOLLOWING);

    assertThat(times(1)).containsExactly(at(1, 8, 16));
    assertThat(undo(result)).isTrue();
    assertThat(instead()).isEmpty();
    assertThat(news.told(inge)).startsWith("regular.withdrawn");
  }

  @Test
  void onceTheyAreAgreedTheyTakeItsPlaceAndNothingIsTakenBack() {
    var result = move(1, at(1, 10, 18, 1), MoveReach.FOLLOWING);
    regular.agree(inge, instead().orElseThrow());

    assertThat(times(0)).containsExactly(at(0, 8, 16));
    assertThat(times(1)).containsExactly(at(1, 10, 18, 1));
    assertThat(undo(result)).isFalse();
    assertThat(times(2)).containsExactly(at(2, 10, 18, 1));
  }

  @Test
  void allDaysThatHaveNotBegunGoAlong() {
    move(1, at(1, 10, 18), MoveReach.ALL);
    regular.agree(inge, instead().orElseThrow());

    assertThat(times(0)).containsExactly(at(0, 10, 18));
    assertThat(times(3)).containsExactly(at(3, 10, 18));
  }

  @Test
  void fromTheFirstDayOnAllAreThoseThatFollow() {
    assertThat(possible(0, at(0, 10, 18), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.ALL));
    assertThat(possible(1, at(1, 10, 18), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.values()));
  }

  @Test
  void whereTheyWouldBeInThePastTheOthersStay() {
    care.later(Duration.between(CareFixture.NOW, at(0, 7, 8).from()));

    assertThat(possible(2, at(1, 8, 16, 6), MoveReach.ONLY_THIS).reaches())
        .isEqualTo(Set.of(MoveReach.ONLY_THIS, MoveReach.FOLLOWING));
  }

  @Test
  void whatIsAskedForAlreadyAndWhatElseIsPromisedIsSaid() {
    move(1, at(1, 9, 17), MoveReach.FOLLOWING);
    regular.agreed(home, inge, weekly(MONDAY.plusDays(1), 8, 12));

    assertThat(effects(1, at(1, 10, 18, 1), MoveReach.FOLLOWING))
        .contains(
            MoveEffect.of(Kind.WARNING, "moves.regular.instead"),
            MoveEffect.of(Kind.WARNING, "care.move.busy", List.of(inge.member()), at(1, 8, 12, 1)));
    assertThat(((MoveResult.Moved) move(1, at(1, 10, 18, 1), MoveReach.FOLLOWING)).undo())
        .isEmpty();
  }

  @Test
  void whatEndsOnADayDoesNotGoOnForIt() {
    care.as(home.parent(), () -> planning.end(id, MONDAY.plusWeeks(2)));
    move(0, at(0, 9, 17), MoveReach.ALL);
    regular.agree(inge, instead().orElseThrow());

    assertThat(times(1)).containsExactly(at(1, 9, 17));
    assertThat(times(2)).isEmpty();
  }

  @Test
  void onlyParentsOfTheFamilyMoveThemAndOnlyWhatIsAgreedAndAhead() {
    var move = new EntryMove(movable(1), at(1, 10, 18));
    for (var other : List.of(inge, care.aCaregiver(home, "Joe"), care.aFamily().parent())) {
      assertThat(care.as(other, () -> moving.preview(move))).isEqualTo(new MovePreview.Gone());
      assertThat(care.as(other, () -> moving.move(move, List.of())))
          .isEqualTo(new MoveResult.NotMoved(new MovePreview.Gone()));
    }
    assertThat(entries(inge, 1)).isNotEmpty().allMatch(entry -> entry.movable().isEmpty());
    regular.proposed(home, inge.member(), weekly(MONDAY.plusDays(2), 8, 9));
    assertThat(entries(0).stream().filter(entry -> entry.movable().isPresent())).hasSize(1);
    care.later(Duration.between(CareFixture.NOW, at(0, 8, 9).from()));
    assertThat(entries(0)).allMatch(entry -> entry.movable().isEmpty());
  }

  @Test
  void whatSomebodyChangedMeanwhileIsSaid() {
    var before = movable(1);
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));

    assertThat(care.as(home.parent(), () -> moving.preview(new EntryMove(before, at(1, 10, 18)))))
        .isEqualTo(new MovePreview.Changed(movable(1)));
    care.as(home.parent(), () -> planning.drop(id, MONDAY.plusWeeks(1), MONDAY.plusWeeks(1)));
    assertThat(care.as(home.parent(), () -> moving.preview(new EntryMove(before, at(1, 10, 18)))))
        .isEqualTo(new MovePreview.Gone());
  }

  @Test
  void ofTwoParentsWhoMoveADayAtOnceOneDoes() throws Exception {
    var sam = care.aParent(home, "Sam");
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int week = 1; week < 6; week++) {
        var to = at(week, 10, 18);
        var move = new EntryMove(movable(week), to);
        var seen = effects(week, to, MoveReach.ONLY_THIS);

        var results =
            AtOnce.all(
                threads,
                List.of(home.parent(), sam),
                who -> care.as(who, () -> moving.move(move, seen)));

        assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(results).contains(new MoveResult.NotMoved(new MovePreview.Gone()));
        assertThat(times(week)).containsExactly(to);
      }
    }
  }

  private List<MoveEffect> effects(int week, Period to, MoveReach reach) {
    return possible(week, to, reach).effects();
  }

  private MovePreview.Possible possible(int week, Period to, MoveReach reach) {
    var move = new EntryMove(movable(week), to, reach);
    return (MovePreview.Possible) care.as(home.parent(), () -> moving.preview(move));
  }

  private MoveResult move(int week, Period to, MoveReach reach) {
    var move = new EntryMove(movable(week), to, reach);
    var seen = effects(week, to, reach);
    var result = care.as(home.parent(), () -> moving.move(move, seen));
    assertThat(result).isInstanceOf(MoveResult.Moved.class);
    return result;
  }

  private boolean undo(MoveResult result) {
    return care.as(home.parent(), () -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private Optional<RegularCareId> instead() {
    return care.as(home.parent(), () -> board.proposedInstead(id));
  }

  private Movable movable(int week) {
    return entries(week).stream()
        .flatMap(entry -> entry.movable().stream())
        .filter(what -> what.of().equals(RegularMoves.OF))
        .findFirst()
        .orElseThrow();
  }

  /** When anything of it is in that week, promised or asked again. */
  private List<Period> times(int week) {
    return entries(week).stream()
        .map(entry -> entry.movable().map(Movable::whole).orElse(entry.period()))
        .distinct()
        .toList();
  }

  private List<CalendarEntry> entries(int week) {
    return entries(home.parent(), week);
  }

  private List<CalendarEntry> entries(Actor.Person who, int week) {
    LocalDate first = MONDAY.plusWeeks(week);
    return care.as(who, () -> calendar.read(first, 7, Optional.empty())).entries().stream()
        .filter(entry -> entry.id().startsWith("care-") || entry.id().startsWith("regular-"))
        .toList();
  }

  private static Period at(int week, int from, int until) {
    return at(week, from, until, 0);
  }

  private static Period at(int week, int from, int until, int daysLater) {
    var day = MONDAY.plusWeeks(week).plusDays(daysLater);
    return Period.between(day.atTime(from, 0), day.atTime(until, 0), BERLIN).orElseThrow();
  }
}
