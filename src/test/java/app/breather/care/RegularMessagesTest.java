package app.breather.care;

import static app.breather.care.RegularFixture.MONDAY;
import static app.breather.care.RegularFixture.mondays;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.family.FamilyFixture;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told what of regular care. */
@IntegrationTest
class RegularMessagesTest {

  @Autowired private CareFixture care;
  @Autowired private CareNews news;
  @Autowired private RegularFixture regular;
  @Autowired private RegularPlanning planning;
  @Autowired private RegularAgreement agreement;
  private FamilyFixture.Home home;
  private Actor.Person inge;

  @BeforeEach
  void aFamily() {
    home = care.aFamily();
    inge = care.aCaregiver(home, "Oma Inge");
  }

  @Test
  void theCaregiverIsAskedAndTheParentsHearTheAnswer() {
    var id = regular.proposed(home, inge.member(), mondays());
    assertThat(news.told(inge)).containsExactly("regular.proposed");
    assertThat(news.of(inge).getFirst().route()).isEqualTo(id.route());
    assertThat(news.told(home.parent())).isEmpty();

    care.as(inge, () -> agreement.decline(id, Optional.of("My knee")));
    regular.agree(inge, id);

    assertThat(news.told(home.parent())).containsExactly("regular.agreed", "regular.declined.word");
    assertThat(news.told(inge)).containsExactly("regular.proposed");
  }

  @Test
  void aYesThatAParentEntersIsToldToTheCaregiver() {
    var id = regular.proposed(home, inge.member(), mondays());
    care.as(home.parent(), () -> agreement.enter(id));

    assertThat(news.told(inge)).containsExactly("regular.entered", "regular.proposed");
  }

  @Test
  void whatParentsDropEndOrWithdrawIsToldToTheCaregiver() {
    var id = regular.agreed(home, inge, mondays());
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY));
    care.as(home.parent(), () -> planning.drop(id, MONDAY, MONDAY.plusWeeks(2)));
    care.as(home.parent(), () -> planning.end(id, MONDAY.plusWeeks(9)));
    var other = regular.proposed(home, inge.member(), mondays());
    care.as(home.parent(), () -> planning.withdraw(other));

    assertThat(news.told(inge))
        .containsExactly(
            "regular.withdrawn",
            "regular.proposed",
            "regular.ended",
            "regular.dropped.many",
            "regular.dropped",
            "regular.proposed");
  }

  @Test
  void whatACaregiverGivesUpIsToldToTheParentsAtOnceWhenItIsNear() {
    var id = regular.agreed(home, inge, mondays());
    care.as(inge, () -> agreement.giveUp(id, MONDAY.plusWeeks(3), Optional.of("Moving")));
    care.later(Duration.ofDays(6).plusHours(12));
    care.as(inge, () -> agreement.giveUp(id, MONDAY, Optional.empty()));

    assertThat(news.told(home.parent())).startsWith("regular.givenUp", "regular.givenUp.word");
  }
}
