package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What stays hidden of a slot that one may see, and people of another family in one's own slot. */
@IntegrationTest
class CareAccessTest {

  @Autowired private CareFixture care;
  @Autowired private CareAcceptance acceptance;
  @Autowired private CareAnswers answers;
  @Autowired private CarePlanning planning;
  @Autowired private CareAsking asking;
  private FamilyFixture.Home home;
  private Actor.Person inge;
  private CareSlotId slot;

  @BeforeEach
  void aSlotThatIngeIsAsked() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
    slot = care.aSlot(home, 0, 4, inge);
  }

  @Test
  void aNoIsSeenByTheParentsOnly() {
    var joe = care.aCaregiver(home, "Grandpa Joe");
    care.as(home.parent(), () -> asking.ask(slot, Set.of(joe.member())));
    care.as(joe, () -> answers.decline(slot, Optional.of("a concert")));

    assertThat(care.card(home.parent(), slot).askOf(joe.member())).isPresent();
    assertThat(care.card(inge, slot).askOf(joe.member())).isEmpty();
  }

  @Test
  void peopleOfAnotherFamilyAreUnknownInOnesOwnSlot() {
    var nora = care.aCaregiver(care.aFamily(), "Nora").member();
    var all = List.of(hours(0, 4));

    assertThat(care.as(home.parent(), () -> asking.ask(slot, Set.of(nora))))
        .isEqualTo(new AskResult.Gone());
    assertThat(care.as(home.parent(), () -> acceptance.enter(slot, nora, all, Set.of())))
        .isEqualTo(new AcceptResult.Gone());
    assertThat(
            care.as(home.parent(), () -> acceptance.enter(slot, inge.member(), all, Set.of(nora))))
        .isEqualTo(new AcceptResult.Gone());
  }

  @Test
  void aChildOfAnotherFamilyIsNoChildHere() {
    var stranger = care.aFamily();

    assertThat(care.as(home.parent(), () -> planning.open(care.content(stranger, 0, 4))))
        .isEqualTo(new PlanResult.Invalid(Set.of(SlotProblem.NO_CHILD)));
  }
}
