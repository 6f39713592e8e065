package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.FamilySettings;
import app.breather.family.Household;
import app.breather.family.Invitations;
import app.breather.family.MailAddresses;
import app.breather.family.MailCard;
import app.breather.family.Members;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@IntegrationTest
@ViewPackages(classes = FamilyView.class)
@WithMockUser
class FamilyViewTest extends DoorPages {

  private static final String CHILD_NAME = "Child’s name";
  private static final String FAMILY_NAME = "What is your family called?";

  @Autowired private FamilyFixture fixture;
  @Autowired private Families families;
  @Autowired private FamilySettings settings;
  @Autowired private Members members;
  @Autowired private Household household;
  @Autowired private MailAddresses mailAddresses;
  @Autowired private Children children;
  @Autowired private Invitations invitations;
  private Home home;

  @BeforeEach
  void aFamily() {
    home = fixture.aFamily();
  }

  @Test
  void aParentMayInviteAddAndChange() {
    fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    openAsParent();

    assertThat(text()).contains("Alex", "Oma Inge", "Mia");
    assertThat(offers("Add a person")).isTrue();
    assertThat(offers("Invite")).isTrue();
    assertThat(offers("Settings")).isTrue();
  }

  @Test
  void aCaregiverSeesTheFamilyAndChangesNothing() {
    fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    var lea = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);
    fixture.signIn(lea.account());
    open("family?family=" + home.family());

    assertThat(text()).contains("Alex", "Oma Inge", "Mia");
    assertThat(offers("Add a person")).isFalse();
    assertThat(offers("Add a child")).isFalse();
    assertThat(offers("Invite")).isFalse();
    assertThat(offers("Settings")).isFalse();
  }

  @Test
  void anAddressMayNameTheFamily() {
    var other = fixture.aFamily();
    call(other, "The Millers");
    var oma = fixture.aMember(home.family(), "Oma Inge", Role.CAREGIVER);
    fixture.signIn(oma.account());

    open("family?family=" + home.family());
    assertThat($(H1.class).single().getText()).isEqualTo("The Parkers");

    open("family?family=" + other.family());
    assertThat(text()).doesNotContain("The Millers");
    var stranger = text();
    open("family?family=" + app.breather.base.tenancy.FamilyId.create());
    assertThat(text()).isEqualTo(stranger);
    open("family?family=x");
    assertThat(text()).isEqualTo(stranger);
  }

  @Test
  void aScriptInANameIsOnlyAName() {
    var script = "<script>alert(1)</script>";
    fixture.aMemberWithoutAccount(home.family(), script, Role.CAREGIVER);
    openAsParent();

    assertThat(text()).contains(script);
    assertThat(source()).doesNotContain("<script>alert");
  }

  @Test
  void aPersonNeedsANameOfSomeLength() {
    openAsParent();
    click("Add a person");
    for (var name : new String[] {"", "   ", "x".repeat(10_000)}) {
      field("What does the child call them?").setValue(name);
      click("Add");

      var field = (TextField) field("What does the child call them?");
      assertThat(field.isInvalid()).isTrue();
      assertThat(field.getErrorMessage()).contains("80");
    }
    assertThat(fixture.as(home.parent(), members::all)).hasSize(1);
  }

  @Test
  void aNewParentIsInvitedAtOnce() {
    fixture.signIn(home.parent().account());
    open("family?add=parent");
    field("What does the child call them?").setValue("Sam");
    click("Add");

    assertThat(fixture.as(home.parent(), invitations::open)).hasSize(1);
  }

  @Test
  void whereAPersonIsReachedIsEnteredAndChanged() {
    openAsParent();
    click("Add a person");
    field("What does the child call them?").setValue("Oma Inge");
    field("Mail address").setValue("inge at home");
    click("Add");
    assertThat(((EmailField) field("Mail address")).getErrorMessage()).contains("e-mail");

    field("Mail address").setValue("Inge@Breather.example");
    click("Add");

    assertThat(fixture.as(home.parent(), mailAddresses::all).values())
        .extracting(MailCard::address, MailCard::language)
        .containsExactly(tuple("inge@breather.example", Locale.ENGLISH));
  }

  @Test
  void aZoneThatThereIsNotIsRefusedAtTheField() {
    openAsParent();
    click("Settings");
    field(FAMILY_NAME).setValue("");
    zone().setValue("Mars/Olympus");

    click("Save");

    assertThat(zone().isInvalid()).isTrue();
    assertThat(((TextField) field(FAMILY_NAME)).isInvalid()).isTrue();
    assertThat(name()).isEqualTo("The Parkers");
  }

  @Test
  void ofTwoWhoChangeTheFamilyTheSecondSeesWhatTheFirstDidAndChooses() {
    openAsParent();
    click("Settings");
    field(FAMILY_NAME).setValue("The Smiths");
    call(home, "The Millers");

    click("Save");

    assertThat(text()).contains("The Millers · Europe/Berlin · the week begins on Monday");
    assertThat(name()).isEqualTo("The Millers");
    assertThat(field(FAMILY_NAME).getValue()).isEqualTo("The Smiths");
    click("Save");
    assertThat(name()).isEqualTo("The Smiths");
  }

  @Test
  void theSecondMayTakeWhatTheFirstDid() {
    openAsParent();
    click("Settings");
    field(FAMILY_NAME).setValue("The Smiths");
    call(home, "The Millers");
    click("Save");

    click("Take it as it is now");

    assertThat(field(FAMILY_NAME).getValue()).isEqualTo("The Millers");
  }

  @Test
  void ofTwoWhoChangeAChildTheSecondSeesWhatTheFirstDidAndChooses() {
    openAsParent();
    click("Change Mia");
    field(CHILD_NAME).setValue("Mimi");
    var mia = child();
    fixture.as(home.parent(), () -> household.changeChild(mia, "Mia Sophie", mia.born()));

    click("Save");

    assertThat(text()).contains("Mia Sophie · born 1 March 2026");
    assertThat(child().name()).isEqualTo("Mia Sophie");
    assertThat(field(CHILD_NAME).getValue()).isEqualTo("Mimi");
    click("Take it as it is now");
    assertThat(field(CHILD_NAME).getValue()).isEqualTo("Mia Sophie");
    field(CHILD_NAME).setValue("Mimi");
    click("Save");
    assertThat(child().name()).isEqualTo("Mimi");
  }

  private ChildCard child() {
    return fixture.as(home.parent(), children::all).getFirst();
  }

  private void openAsParent() {
    fixture.signIn(home.parent().account());
    open("family");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> zone() {
    return $(ComboBox.class).single();
  }

  private String name() {
    return fixture.as(home.parent(), families::current).name();
  }

  private void call(Home which, String name) {
    fixture.as(
        which.parent(),
        () -> settings.change(families.current(), name, "Europe/Berlin", DayOfWeek.MONDAY));
  }
}
