package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.ProfileCard;
import app.breather.family.Profiles;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValidation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = ProfileView.class)
@WithMockUser
class ProfileViewTest extends DoorPages {

  private static final String NAME = "What does the child call you?";

  @Autowired private FamilyFixture fixture;
  @Autowired private Profiles profiles;
  private Home home;

  @BeforeEach
  void aParentOpensTheirProfile() {
    home = fixture.aFamily();
    fixture.signIn(home.parent().account());
    open("profile");
  }

  @Test
  void aNewNameIsKept() {
    field(NAME).setValue("Mama");

    click("Save");

    assertThat(mine().name()).isEqualTo("Mama");
  }

  @Test
  void aNameThatWillNotDoIsRefusedAtTheField() {
    for (var name : new String[] {"", " ", "x".repeat(10_000)}) {
      field(NAME).setValue(name);
      click("Save");

      assertRefused(NAME, "80");
    }
    assertThat(mine().name()).isEqualTo("Alex");
  }

  @Test
  void whatAnotherWindowChangedIsShownBeforeItIsReplaced() {
    var seen = mine();
    field(NAME).setValue("Mum");
    fixture.as(home.parent(), () -> profiles.change(seen, called(seen, "Mama")));

    click("Save");

    assertThat(text()).contains("Mama · Lake · English");
    assertThat(mine().name()).isEqualTo("Mama");
    click("Save");
    assertThat(mine().name()).isEqualTo("Mum");
  }

  @Test
  void whoDoesNotKnowTheOldPasswordSetsNone() {
    field("Current password").setValue("wrong");
    field("New password").setValue("another warm evening");

    click("Change password");

    assertRefused("Current password", "not the current password");
  }

  @Test
  void aPasswordThatWillNotDoIsRefusedAtTheField() {
    field("Current password").setValue(FamilyFixture.PASSWORD);
    field("New password").setValue("short");

    click("Change password");

    assertRefused("New password", "eight");
  }

  private void assertRefused(String label, String sentence) {
    var field = (HasValidation) field(label);
    assertThat(field.isInvalid()).isTrue();
    assertThat(field.getErrorMessage()).contains(sentence);
  }

  private ProfileCard mine() {
    return fixture.as(home.parent(), profiles::mine);
  }

  private static ProfileCard called(ProfileCard card, String name) {
    return new ProfileCard(
        name, card.colour(), card.email(), card.language(), card.largeType(), card.theme());
  }
}
