package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.AtOnce;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.ProtectedContent;
import app.breather.calendar.ProtectedTimes;
import app.breather.calendar.SharedCalendar;
import app.breather.calendar.Title;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What it means to whom that a slot moves in the calendar, and that it does so as was seen. */
@IntegrationTest
class CareMovesTest {

  @Autowired private CareFixture care;
  @Autowired private EntryMoving moving;
  @Autowired private SharedCalendar calendar;
  @Autowired private ProtectedTimes protectedTimes;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareSlotId slot;

  @BeforeEach
  void aSlotThatNobodyIsAskedAbout() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4);
  }

  @Test
  void whatIsNobodysConcernMovesAtOnceAndBack() {
    var result = move(home.parent(), hours(24, 28), List.of());

    assertThat(card().period()).isEqualTo(hours(24, 28));
    assertThat(undo(home.parent(), result)).isTrue();
    assertThat(card().period()).isEqualTo(hours(0, 4));
  }

  @Test
  void whoPromisedIsAskedAgainAndWhoIsAskedSeesTheNewTime() {
    slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 2));

    assertThat(effects(hours(1, 5)))
        .containsExactly(
            MoveEffect.of(Kind.ASKED, "care.move.again", List.of(inge.member())),
            MoveEffect.of(Kind.TOLD, "care.move.asked", List.of(joe.member())));
  }

  @Test
  void aPromiseThatStillFitsIsKept() {
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    assertThat(effects(hours(0, 5)))
        .containsExactly(MoveEffect.of(Kind.KEPT, "care.move.kept", List.of(inge.member())));
    move(home.parent(), hours(0, 5), effects(hours(0, 5)));
    assertThat(card().promisedBy(inge.member())).containsExactly(hours(0, 4));
  }

  @Test
  void takenBackThePromiseStandsAsItWas() {
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    var result = move(home.parent(), hours(1, 5), effects(hours(1, 5)));
    assertThat(card().againOf(inge.member())).isPresent();

    assertThat(undo(home.parent(), result)).isTrue();

    assertThat(card().promisedBy(inge.member())).containsExactly(hours(0, 4));
    assertThat(card().coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void afterAnotherChangeNothingIsTakenBack() {
    var result = move(home.parent(), hours(24, 28), List.of());
    move(home.parent(), hours(25, 29), List.of());

    assertThat(undo(home.parent(), result)).isFalse();
    assertThat(card().period()).isEqualTo(hours(25, 29));
  }

  @Test
  void whoPromisedMeanwhileIsSeenFirst() {
    slot = care.aSlot(home, 0, 4, inge);
    var seen = effects(hours(1, 5));
    care.accept(inge, slot, hours(0, 4));

    assertThat(move(home.parent(), hours(1, 5), seen))
        .isEqualTo(
            new MoveResult.NotMoved(
                new MovePreview.Possible(
                    List.of(
                        MoveEffect.of(Kind.ASKED, "care.move.again", List.of(inge.member()))))));
    assertThat(card().period()).isEqualTo(hours(0, 4));
  }

  @Test
  void whatSomebodyChangedMeanwhileIsSaid() {
    var before = movable();
    move(home.parent(), hours(24, 28), List.of());

    var preview = preview(home.parent(), new EntryMove(before, hours(1, 5)));

    assertThat(preview)
        .isInstanceOfSatisfying(
            MovePreview.Changed.class,
            changed -> assertThat(changed.now().whole()).isEqualTo(hours(24, 28)));
  }

  @Test
  void timeThatIsOursAndOtherPromisesAreSaid() {
    slot = care.aSlot(home, 0, 4, inge);
    var other = care.aSlot(home, 30, 32, inge);
    care.accept(inge, other, hours(30, 32));
    keep("Breakfast", hours(28, 30));

    assertThat(effects(hours(27, 31)))
        .contains(
            MoveEffect.of(Kind.WARNING, "care.move.busy", List.of(inge.member()), hours(30, 32)),
            MoveEffect.of(Kind.WARNING, "protected.touched", "Breakfast", hours(28, 30)));
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertThat(preview(home.parent(), new EntryMove(movable(), hours(0, 24 * 15))))
        .isEqualTo(new MovePreview.Refused(Title.translated("care.problem.too_long")));
  }

  @Test
  void onlyParentsOfTheFamilyMoveIt() {
    slot = care.aSlot(home, 0, 4, inge);
    var move = new EntryMove(movable(), hours(1, 5));
    var stranger = care.aFamily().parent();
    for (var other : List.of(inge, joe, stranger)) {
      assertThat(preview(other, move)).isEqualTo(new MovePreview.Gone());
      assertThat(care.as(other, () -> moving.move(move, List.of())))
          .isEqualTo(new MoveResult.NotMoved(new MovePreview.Gone()));
    }
    assertThat(card().period()).isEqualTo(hours(0, 4));
    assertThat(entries(inge)).isNotEmpty().allMatch(entry -> entry.movable().isEmpty());
  }

  @Test
  void eachPartInTheCalendarMovesTheWholeUntilItIsOver() {
    slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 2));
    assertThat(entries(home.parent()))
        .hasSize(2)
        .allSatisfy(entry -> assertThat(entry.movable().map(Movable::whole)).contains(hours(0, 4)));
    care.later(Duration.ofDays(8));
    assertThat(entries(home.parent())).allMatch(entry -> entry.movable().isEmpty());
  }

  @Test
  void anUnknownThingIsGone() {
    var nothing = new Movable("nothing", "x", 0, hours(0, 1));
    var nobody = new Movable(CareMoves.OF, MemberId.create().toString(), 0, hours(0, 1));
    for (var what : List.of(nothing, nobody, new Movable(CareMoves.OF, "x", 0, hours(0, 1)))) {
      assertThat(preview(home.parent(), new EntryMove(what, hours(1, 2))))
          .isEqualTo(new MovePreview.Gone());
    }
  }

  @Test
  void ofTwoParentsWhoMoveItAtOnceOneDoesAndTheOtherReadsIt() throws Exception {
    var sam = care.aParent(home, "Sam");
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 10; round++) {
        slot = care.aSlot(home, 0, 4);
        var seen = movable();

        var results =
            AtOnce.all(
                threads,
                List.of(home.parent(), sam),
                who ->
                    care.as(
                        who,
                        () ->
                            moving.move(
                                new EntryMove(seen, hours(who.equals(sam) ? 24 : 48, 52)),
                                List.of())));

        assertThat(results).filteredOn(MoveResult.Moved.class::isInstance).hasSize(1);
        assertThat(results)
            .filteredOn(MoveResult.NotMoved.class::isInstance)
            .singleElement()
            .extracting(result -> ((MoveResult.NotMoved) result).instead())
            .isInstanceOf(MovePreview.Changed.class);
      }
    }
  }

  private MoveResult move(Actor.Person who, Period to, List<MoveEffect> seen) {
    var move = new EntryMove(movable(), to);
    return care.as(who, () -> moving.move(move, seen));
  }

  private boolean undo(Actor.Person who, MoveResult result) {
    return care.as(who, () -> ((MoveResult.Moved) result).undo().orElseThrow().undo());
  }

  private List<MoveEffect> effects(Period to) {
    var preview = preview(home.parent(), new EntryMove(movable(), to));
    var possible = (MovePreview.Possible) preview;
    assertThat(possible.reaches()).isEqualTo(Set.of(MoveReach.ONLY_THIS));
    return possible.effects();
  }

  private MovePreview preview(Actor.Person who, EntryMove move) {
    return care.as(who, () -> moving.preview(move));
  }

  private Movable movable() {
    var card = card();
    return new Movable(CareMoves.OF, slot.toString(), card.version(), card.period());
  }

  private CareSlotCard card() {
    return care.card(home.parent(), slot);
  }

  private List<CalendarEntry> entries(Actor.Person who) {
    return care.as(who, () -> calendar.entries(hours(-24, 72))).stream()
        .filter(entry -> entry.id().startsWith("care-" + slot))
        .toList();
  }

  private void keep(String name, Period period) {
    var zone = ZoneId.of("Europe/Berlin");
    var time =
        RepeatedTime.like(
            LocalDateTime.ofInstant(period.from(), zone),
            LocalDateTime.ofInstant(period.until(), zone),
            Recurrence.once());
    care.as(
        home.parent(), () -> protectedTimes.keep(new ProtectedContent(name, time.orElseThrow())));
  }
}
