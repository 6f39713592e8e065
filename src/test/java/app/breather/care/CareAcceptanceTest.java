package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class CareAcceptanceTest {

  @Autowired private CareFixture care;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;

  @BeforeEach
  void aFamilyWithTwoGrandparents() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
  }

  @Test
  void aYesCoversTheSlot() {
    var slot = care.aSlot(home, 0, 4, inge);

    assertThat(care.accept(inge, slot, hours(0, 4)))
        .isEqualTo(new AcceptResult.Accepted(List.of(hours(0, 4)), Coverage.COVERED));
    assertThat(care.card(home.parent(), slot).coverage()).isEqualTo(Coverage.COVERED);
  }

  @Test
  void aPartLeavesTheRestOpen() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 1));

    assertThat(care.card(joe, slot).gaps()).containsExactly(hours(1, 4));
  }

  @Test
  void whoComesSecondReadsWhatIsStillOpen() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 3));

    assertThat(care.accept(joe, slot, hours(0, 4)))
        .isEqualTo(new AcceptResult.TakenMeanwhile(List.of(inge.member()), List.of(hours(3, 4))));
  }

  @Test
  void nobodyIsInTwoPlaces() {
    var one = care.aSlot(home, 0, 4, inge);
    var other = care.aSlot(home, 3, 6, inge);
    care.accept(inge, one, hours(0, 4));

    assertThat(care.accept(inge, other, hours(3, 6)))
        .isEqualTo(
            new AcceptResult.Busy(List.of(new Promised(inge.member(), hours(0, 4), "Date night"))));
    assertThat(care.card(inge, other).coverage()).isEqualTo(Coverage.ASKED);
  }

  @Test
  void aCompanionIsNotInTwoPlacesEither() {
    var one = care.aSlot(home, 0, 4);
    var other = care.aSlot(home, 3, 6, joe);
    var entered =
        care.as(
            home.parent(),
            () -> acceptance.enter(one, inge.member(), List.of(hours(0, 4)), Set.of(joe.member())));

    assertThat(entered).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(care.accept(joe, other, hours(3, 6)))
        .isEqualTo(
            new AcceptResult.Busy(List.of(new Promised(joe.member(), hours(0, 4), "Date night"))));
    assertThat(care.card(joe, one).covers().getFirst().companions()).containsExactly(joe.member());
  }

  @Test
  void aSlotJustCancelledIsNotAccepted() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.as(home.parent(), () -> planning.cancel(slot));

    assertThat(care.accept(inge, slot, hours(0, 4))).isEqualTo(new AcceptResult.Cancelled());
  }

  @Test
  void aWithdrawnAskIsUnknown() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.as(home.parent(), () -> asking.withdraw(slot, inge.member()));

    assertThat(care.accept(inge, slot, hours(0, 4))).isEqualTo(new AcceptResult.Gone());
    assertThat(care.as(inge, () -> answers.undo(slot))).isEqualTo(new AnswerResult.TooLate());
  }

  @Test
  void aPromiseTakenBackIsOpenAgainForOthers() {
    var slot = care.aSlot(home, 0, 4, inge, joe);
    care.accept(inge, slot, hours(0, 4));

    assertThat(care.as(inge, () -> answers.takeBack(slot, Optional.of("a cold"))))
        .isEqualTo(new AnswerResult.Done());
    assertThat(care.accept(joe, slot, hours(0, 4))).isInstanceOf(AcceptResult.Accepted.class);
    assertThat(care.card(home.parent(), slot).askOf(inge.member()).orElseThrow().word())
        .contains("a cold");
  }

  @Test
  void anAnswerCanBeUndone() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));

    assertThat(care.as(inge, () -> answers.undo(slot))).isEqualTo(new AnswerResult.Done());
    assertThat(care.card(inge, slot).askOf(inge.member()).orElseThrow().state())
        .isEqualTo(AskState.WAITING);
    assertThat(care.card(inge, slot).gaps()).containsExactly(hours(0, 4));
  }

  @Test
  void undoingASecondAnswerLeavesWhatWasPromisedBefore() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 1));
    care.later(Duration.ofHours(1));
    care.accept(inge, slot, hours(2, 4));

    care.as(inge, () -> answers.undo(slot));

    var card = care.card(inge, slot);
    assertThat(card.promisedBy(inge.member())).containsExactly(hours(0, 1));
    assertThat(card.askOf(inge.member()).orElseThrow().state()).isEqualTo(AskState.ACCEPTED);
  }

  @Test
  void afterTenMinutesAnAnswerIsTakenBackInsteadOfUndone() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    care.later(Duration.ofMinutes(10));

    assertThat(care.as(inge, () -> answers.undo(slot))).isEqualTo(new AnswerResult.TooLate());
    assertThat(care.card(inge, slot).promisedBy(inge.member())).containsExactly(hours(0, 4));
  }

  @Test
  void aMoveThatCutsAPromiseSaysWhomItAffectsFirst() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    var card = care.card(home.parent(), slot);
    var shorter = care.content(home, 0, 3);

    assertThat(care.as(home.parent(), () -> planning.change(slot, card.version(), shorter, false)))
        .isEqualTo(new PlanResult.WouldAskAgain(List.of(inge.member())));
    assertThat(care.card(inge, slot).period()).isEqualTo(hours(0, 4));

    care.as(home.parent(), () -> planning.change(slot, card.version(), shorter, true));
    assertThat(care.card(inge, slot).askOf(inge.member()).orElseThrow().state())
        .isEqualTo(AskState.WAITING);
  }

  @Test
  void whoEditsAnOldCardIsToldSo() {
    var slot = care.aSlot(home, 0, 4);
    var version = care.card(home.parent(), slot).version();
    var content = care.content(home, 0, 5);
    care.as(home.parent(), () -> planning.change(slot, version, content, false));

    assertThat(care.as(home.parent(), () -> planning.change(slot, version, content, false)))
        .isInstanceOfSatisfying(
            PlanResult.Conflict.class,
            conflict -> {
              assertThat(conflict.by()).contains(home.parent().member());
              assertThat(conflict.now().period()).isEqualTo(hours(0, 5));
            });
  }

  @Test
  void aChildMoreIsAChangeToo() {
    var slot = care.aSlot(home, 0, 4);
    var card = care.card(home.parent(), slot);
    var tom = care.aChild(home, "Tom");
    var both =
        new CareSlotContent(
            card.period(), Set.of(home.child(), tom), card.purpose(), card.place(), card.note());
    care.as(home.parent(), () -> planning.change(slot, card.version(), both, false));

    assertThat(
            care.as(
                home.parent(), () -> planning.change(slot, card.version(), card.content(), false)))
        .isInstanceOf(PlanResult.Conflict.class);
  }

  @Test
  void theHistoryKeepsWhatWasSaid() {
    var slot = care.aSlot(home, 0, 4, inge);
    care.accept(inge, slot, hours(0, 4));
    care.as(inge, () -> answers.takeBack(slot, Optional.empty()));

    assertThat(care.history(home.parent(), slot))
        .extracting(CareHistoryLine::what)
        .containsExactly(
            CareHappening.TAKEN_BACK,
            CareHappening.ACCEPTED,
            CareHappening.ASKED,
            CareHappening.OPENED);
  }
}
