package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import app.breather.base.security.AccessDenied;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with a slot; another family's slot is as one that does not exist. */
@IntegrationTest
class CareAccessTest {

  @Autowired private CareFixture care;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  @Autowired private CareBoard board;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private Actor.Person joe;
  private CareSlotId slot;

  @BeforeEach
  void aSlotThatIngeIsAsked() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    joe = care.aCaregiver(home, "Grandpa Joe");
    slot = care.aSlot(home, 0, 4, inge);
  }

  @Test
  void aCaregiverPlansNothingAndAsksNobody() {
    var content = care.content(home, 0, 4);
    denied(inge, () -> planning.open(content));
    denied(inge, () -> planning.change(slot, 0, content, false));
    denied(inge, () -> planning.cancel(slot));
    denied(inge, () -> asking.ask(slot, Set.of(joe.member())));
    denied(inge, () -> asking.withdraw(slot, inge.member()));
    denied(inge, () -> board.ahead());
    denied(inge, () -> board.history(slot));
    denied(inge, () -> acceptance.enter(slot, joe.member(), List.of(hours(0, 4)), Set.of()));
  }

  @Test
  void aParentDoesNotAnswerAsACaregiver() {
    denied(home.parent(), () -> acceptance.accept(slot, List.of(hours(0, 4))));
    denied(home.parent(), () -> answers.decline(slot, Optional.empty()));
    denied(home.parent(), () -> answers.undo(slot));
    denied(home.parent(), () -> answers.takeBack(slot, Optional.empty()));
    denied(home.parent(), () -> board.concerningMe());
  }

  @Test
  void aCaregiverWhoIsNotAskedDoesNotKnowTheSlot() {
    assertThat(care.as(joe, () -> board.slot(slot))).isEmpty();
    assertThat(care.accept(joe, slot, hours(0, 4))).isEqualTo(new AcceptResult.Gone());
    assertThat(care.as(joe, () -> answers.decline(slot, Optional.empty())))
        .isEqualTo(new AnswerResult.Gone());
  }

  @Test
  void aNoIsSeenByTheParentsOnly() {
    care.as(home.parent(), () -> asking.ask(slot, Set.of(joe.member())));
    care.as(joe, () -> answers.decline(slot, Optional.of("a concert")));

    assertThat(care.card(home.parent(), slot).askOf(joe.member())).isPresent();
    assertThat(care.card(inge, slot).askOf(joe.member())).isEmpty();
  }

  @Test
  void anotherFamilysSlotIsAsOneThatDoesNotExist() {
    var stranger = care.aFamily();
    var strangersNurse = care.aCaregiver(stranger, "Nora");
    var content = care.content(stranger, 0, 4);

    assertThat(care.as(stranger.parent(), () -> board.slot(slot))).isEmpty();
    assertThat(care.as(stranger.parent(), () -> planning.change(slot, 0, content, true)))
        .isEqualTo(new PlanResult.Gone());
    assertThat(care.as(stranger.parent(), () -> planning.cancel(slot)))
        .isEqualTo(new PlanResult.Gone());
    assertThat(care.as(stranger.parent(), () -> asking.ask(slot, Set.of(strangersNurse.member()))))
        .isEqualTo(new AskResult.Gone());
    assertThat(care.accept(strangersNurse, slot, hours(0, 4))).isEqualTo(new AcceptResult.Gone());
    assertThat(care.as(stranger.parent(), () -> board.history(slot))).isEmpty();
    assertThat(care.as(stranger.parent(), () -> planning.open(care.content(home, 0, 4))))
        .isEqualTo(new PlanResult.Invalid(Set.of(SlotProblem.NO_CHILD)));
  }

  private void denied(Actor.Person who, Runnable action) {
    assertThatThrownBy(
            () ->
                care.as(
                    who,
                    () -> {
                      action.run();
                      return 0;
                    }))
        .isInstanceOf(AccessDenied.class);
  }
}
