package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.family.FamilyFixture;
import com.vaadin.browserless.ViewPackages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = WelcomeView.class)
@WithMockUser
class WelcomeViewTest extends DoorPages {

  @Autowired private FamilyFixture fixture;

  @Test
  void showsAParentTheFirstThingsWorthDoing() {
    var home = fixture.aFamily();
    fixture.signIn(home.parent().account());

    open("welcome");

    assertThat(text()).contains("Welcome, Alex.", "Bring your partner in", "Plan one hour");
    assertThat(offers("Invite")).isTrue();
  }

  @Test
  void isNoPageForACaregiver() {
    var home = fixture.aFamily();
    var lea = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);
    fixture.signIn(lea.account());

    open("welcome?family=" + home.family());

    assertThat(text()).doesNotContain("Bring your partner in");
  }
}
