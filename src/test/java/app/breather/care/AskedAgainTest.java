package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.calendar.CalendarEntry;
import app.breather.calendar.SharedCalendar;
import app.breather.family.FamilyFixture;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A promise that no longer fits its slot is asked again, and holds its minutes meanwhile. */
@IntegrationTest
class AskedAgainTest {

  @Autowired private CareFixture care;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private SharedCalendar calendar;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareSlotId slot;

  @BeforeEach
  void ingeHasPromisedTheWholeSlot() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 4));
  }

  @Test
  void aMovedSlotIsNoLongerCoveredAndItsCaregiverIsAskedAboutTheNewTime() {
    move(1, 5);

    var card = care.card(inge, slot);
    assertThat(card.coverage()).isEqualTo(Coverage.ASKED);
    assertThat(card.covers()).isEmpty();
    assertThat(card.askOf(inge.member()).orElseThrow().state()).isEqualTo(AskState.WAITING);
    var again = card.againOf(inge.member()).orElseThrow();
    assertThat(again.held()).isEqualTo(hours(0, 4));
    assertThat(again.asked()).containsExactly(hours(1, 5));
  }

  @Test
  void herMinutesAreHeldUntilSheAnswers() {
    move(1, 5);
    var early = care.aSlot(home, 0, 1, inge);

    assertThat(care.accept(joe, slot, hours(1, 5)))
        .isEqualTo(new AcceptResult.TakenMeanwhile(List.of(inge.member()), List.of(hours(4, 5))));
    assertThat(care.accept(inge, early, hours(0, 1))).isInstanceOf(AcceptResult.Busy.class);

    care.accept(inge, slot, hours(1, 5));

    assertThat(care.accept(inge, early, hours(0, 1))).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void aYesPromisesTheNewTime() {
    move(1, 5);

    assertThat(care.accept(inge, slot, hours(1, 5)))
        .isEqualTo(new AcceptResult.Accepted(List.of(hours(1, 5)), Coverage.COVERED));
    var card = care.card(home.parent(), slot);
    assertThat(card.promisedBy(inge.member())).containsExactly(hours(1, 5));
    assertThat(card.again()).isEmpty();
  }

  @Test
  void aPartLeavesTheRestToOthers() {
    move(1, 5);
    care.accept(inge, slot, hours(1, 3));

    assertThat(care.card(joe, slot).gaps()).containsExactly(hours(3, 5));
    assertThat(care.accept(joe, slot, hours(3, 5))).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void aNoFreesTheMinutes() {
    move(1, 5);
    care.as(inge, () -> answers.decline(slot, Optional.empty()));

    assertThat(care.card(home.parent(), slot).again()).isEmpty();
    assertThat(care.accept(joe, slot, hours(1, 5))).isInstanceOf(AcceptResult.Accepted.class);
  }

  @Test
  void aNoToWhatIsAskedAgainLeavesWhatStillFits() {
    var visit = care.aSlot(home, 10, 14, inge);
    care.accept(inge, visit, hours(10, 11), hours(13, 14));
    change(visit, care.content(home, 10, 13));

    care.as(inge, () -> answers.decline(visit, Optional.empty()));

    var card = care.card(home.parent(), visit);
    assertThat(card.promisedBy(inge.member())).containsExactly(hours(10, 11));
    assertThat(card.again()).isEmpty();
    assertThat(card.askOf(inge.member()).orElseThrow().state()).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void aSlotMovedBackIsCoveredAsBefore() {
    move(1, 5);
    move(0, 4);

    var card = care.card(home.parent(), slot);
    assertThat(card.coverage()).isEqualTo(Coverage.COVERED);
    assertThat(card.askOf(inge.member()).orElseThrow().state()).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void onlyTheOneWhomTheShorterSlotCutsIsAskedAgain() {
    var shared = care.aSlot(home, 10, 14, inge, joe);
    care.accept(inge, shared, hours(10, 12));
    care.accept(joe, shared, hours(12, 14));

    change(shared, care.content(home, 10, 13));

    var card = care.card(home.parent(), shared);
    assertThat(card.promisedBy(inge.member())).containsExactly(hours(10, 12));
    assertThat(card.againOf(joe.member()).orElseThrow().asked()).containsExactly(hours(12, 13));
    assertThat(card.coverage()).isEqualTo(Coverage.PARTLY);
  }

  @Test
  void aCompanionIsHeldTooAndComesAlongAgain() {
    var visit = care.aSlot(home, 10, 14);
    care.as(
        home.parent(),
        () -> acceptance.enter(visit, inge.member(), List.of(hours(10, 14)), Set.of(joe.member())));
    change(visit, care.content(home, 11, 15));
    var early = care.aSlot(home, 10, 11, joe);
    assertThat(care.accept(joe, early, hours(10, 11))).isInstanceOf(AcceptResult.Busy.class);

    assertThat(care.accept(inge, visit, hours(11, 15))).isInstanceOf(AcceptResult.Accepted.class);

    assertThat(care.card(inge, visit).covers().getFirst().companions())
        .containsExactly(joe.member());
    assertThat(care.accept(joe, care.aSlot(home, 14, 15, joe), hours(14, 15)))
        .isInstanceOf(AcceptResult.Busy.class);
  }

  @Test
  void aParentMayStopAsking() {
    move(1, 5);
    care.as(home.parent(), () -> asking.withdraw(slot, inge.member()));

    var card = care.card(home.parent(), slot);
    assertThat(card.again()).isEmpty();
    assertThat(card.gaps()).containsExactly(hours(1, 5));
  }

  @Test
  void theCalendarShowsWhatIsAskedAgainAsAGapOfThatPerson() {
    move(1, 5);

    var day = LocalDate.ofInstant(CareFixture.START, ZoneOffset.UTC);
    var entries =
        care.as(home.parent(), () -> calendar.read(day, 1, Optional.empty())).entries().stream()
            .filter(entry -> entry.route().endsWith(slot.toString()))
            .toList();
    assertThat(entries)
        .extracting(CalendarEntry::kind, CalendarEntry::period, CalendarEntry::person)
        .containsExactlyInAnyOrder(
            tuple(CalendarEntry.Kind.GAP, hours(1, 4), Optional.of(inge.member())),
            tuple(CalendarEntry.Kind.GAP, hours(4, 5), Optional.empty()));
  }

  @Test
  void aChildMoreIsAskedOfWhoHasPromisedAndTheSameCoverHolds() {
    addTom();

    var again = care.card(inge, slot).againOf(inge.member()).orElseThrow();
    assertThat(again.anotherChild()).isTrue();
    assertThat(again.held()).isEqualTo(hours(0, 4));
    assertThat(again.asked()).containsExactly(hours(0, 4));
    assertThat(care.accept(joe, slot, hours(0, 4))).isInstanceOf(AcceptResult.TakenMeanwhile.class);

    assertThat(care.accept(inge, slot, hours(0, 4)))
        .isEqualTo(new AcceptResult.Accepted(List.of(hours(0, 4)), Coverage.COVERED));
  }

  @Test
  void aChildTakenOutAgainLeavesThePromiseAsItWas() {
    addTom();
    change(slot, care.content(home, 0, 4));

    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void otherWordsAskNobodyAgain() {
    addTom();
    var content = care.card(home.parent(), slot).content();
    var note =
        new CareSlotContent(
            content.period(), content.children(), content.purpose(), content.place(), "Blue cup");

    assertThat(planned(slot, note, false)).isInstanceOf(PlanResult.Saved.class);
    assertThat(care.card(inge, slot).againOf(inge.member())).isPresent();
  }

  private void addTom() {
    var tom = care.aChild(home, "Tom");
    var two =
        new CareSlotContent(hours(0, 4), Set.of(home.child(), tom), "Date night", "At home", "");
    assertThat(planned(slot, two, false))
        .isEqualTo(new PlanResult.WouldAskAgain(List.of(inge.member())));
    change(slot, two);
  }

  private void move(int from, int until) {
    change(slot, care.content(home, from, until));
  }

  private void change(CareSlotId changed, CareSlotContent content) {
    assertThat(planned(changed, content, true)).isInstanceOf(PlanResult.Saved.class);
  }

  private PlanResult planned(CareSlotId changed, CareSlotContent content, boolean askAgain) {
    var version = care.card(home.parent(), changed).version();
    return care.as(home.parent(), () -> planning.change(changed, version, content, askAgain));
  }
}
