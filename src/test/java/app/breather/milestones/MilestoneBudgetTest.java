package app.breather.milestones;

import static app.breather.milestones.MilestoneKind.STEPS;
import static app.breather.milestones.MilestoneKind.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.persistence.StatementCount;
import app.breather.base.tenancy.ChildId;
import app.breather.care.CareFixture;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.PlanResult;
import app.breather.milestones.MilestoneFixture.Situation;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many statements it takes, which must not depend on how many parents and children are. */
@IntegrationTest
class MilestoneBudgetTest {

  @Autowired private MilestoneFixture firsts;
  @Autowired private CareFixture care;
  @Autowired private CarePlanning planning;
  @Autowired private TellOrSeal wishes;
  @Autowired private FirstByLink links;
  private Situation now;

  @BeforeEach
  void aFamily() {
    now = firsts.ingeHasMia();
  }

  @Test
  void whatFourParentsWishTakesAsManyAsWhatTwoDo() {
    Supplier<Integer> reading = () -> care.as(now.alex(), () -> wishes.wishes().size());
    var two = StatementCount.of(reading);
    twoMoreParents();
    var four = StatementCount.of(reading);

    assertThat(two.result()).isEqualTo(2);
    assertThat(four.result()).isEqualTo(4);
    assertThat(four.statements()).isEqualTo(two.statements()).isPositive();
  }

  @Test
  void toRecordWhatFourParentsKeepSealedTakesAsManyAsWhatTwoDo() {
    var two = StatementCount.of(() -> firsts.ingeRecords(now, STEPS));
    twoMoreParents();
    var four = StatementCount.of(() -> firsts.ingeRecords(now, WORD));

    assertThat(four.statements()).isEqualTo(two.statements()).isPositive();
  }

  @Test
  void thePageByLinkTakesAsManyForThreeChildrenAsForOne() {
    var alone = aSecret(6, Set.of(now.mia()));
    var together =
        aSecret(
            8, Set.of(now.mia(), care.aChild(now.home(), "Tom"), care.aChild(now.home(), "Ida")));

    var one = StatementCount.of(() -> links.find(alone).orElseThrow());
    var three = StatementCount.of(() -> links.find(together).orElseThrow());

    assertThat(one.result().keepSealed()).hasSize(1);
    assertThat(three.result().keepSealed()).hasSize(3);
    assertThat(three.statements()).isEqualTo(one.statements()).isPositive();
  }

  private void twoMoreParents() {
    care.aParent(now.home(), "Kim");
    care.aParent(now.home(), "Robin");
  }

  private String aSecret(int hour, Set<ChildId> children) {
    var time = CareFixture.hours(hour, hour + 2);
    var content = new CareSlotContent(time, children, "Date night", "At home", "");
    var saved = (PlanResult.Saved) care.as(now.alex(), () -> planning.open(content));
    care.ask(now.home(), saved.slot(), now.inge().member());
    care.accept(now.inge(), saved.slot(), time);
    return care.aSecretOfCare(now.home(), CareOccasionId.of(saved.slot()), now.inge().member());
  }
}
