package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.base.tenancy.MemberId;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.Invitations;
import app.breather.family.InviteResult;
import app.breather.family.Members;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValidation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@ViewPackages(classes = InvitationView.class)
class InvitationViewTest extends DoorPages {

  private static final String GONE = "This invitation does not work any more.";

  @Autowired private FamilyFixture fixture;
  @Autowired private Invitations invitations;
  @Autowired private Members members;
  private Home home;
  private MemberId oma;
  private String secret;

  @BeforeEach
  void aGrandmotherIsInvited() {
    home = fixture.aFamily();
    oma = fixture.aMemberWithoutAccount(home.family(), "Oma Inge", Role.CAREGIVER);
    secret = invite(oma);
  }

  @Test
  void saysWhoIsInvitedWhereAndOnlyTheButtonActs() {
    open("invitation/" + secret);

    assertThat(text()).contains("“Oma Inge”, you are invited to the family The Parkers.");
    assertThat(offers("Join as Oma Inge")).isTrue();
    assertThat(hasAccount()).isFalse();
  }

  @Test
  void whatIsWrongIsSaidAtTheFieldAndTheLinkStillWorks() {
    open("invitation/" + secret);
    field("E-mail").setValue("x".repeat(10_000));
    field("New password").setValue("short");

    click("Join as Oma Inge");

    assertThat(text()).contains("You are invited");
    assertThat(hasAccount()).isFalse();
    assertThat(invitations.find(secret)).isPresent();
  }

  @Test
  void whoIsSignedInJoinsWithOneButton() {
    var other = fixture.aFamily();
    fixture.signIn(other.parent().account());
    open("invitation/" + secret);
    assertThat(text()).contains("You are signed in as " + other.email() + ".");

    click("Join as Oma Inge");

    assertThat(hasAccount()).isTrue();
  }

  @Test
  void whoIsInThatFamilyAlreadyIsToldSo() {
    fixture.signIn(home.parent().account());
    open("invitation/" + secret);

    click("Join as Oma Inge");

    assertThat(text()).contains("You are a member of this family already.");
    assertThat(hasAccount()).isFalse();
  }

  @Test
  void whoHasAnAccountSignsInOnThatPage() {
    open("invitation/" + secret);
    click("I have an account already");
    field("E-mail").setValue(home.email());
    field("Password").setValue("wrong");

    click("Sign in and join as Oma Inge");

    assertThat(((HasValidation) field("Password")).getErrorMessage()).contains("did not match");
    assertThat(hasAccount()).isFalse();
  }

  @Test
  void whoForgotThatThereIsAnAccountIsReminded() {
    open("invitation/" + secret);
    field("E-mail").setValue(home.email());
    field("New password").setValue(FamilyFixture.PASSWORD);

    click("Join as Oma Inge");

    assertThat(offers("Sign in and join as Oma Inge")).isTrue();
    assertThat(field("E-mail").getValue()).isEqualTo(home.email());
  }

  @Test
  void aLinkThatDoesNotWorkSaysSoAndNotWhy() {
    var before = secret;
    secret = invite(oma);
    fixture.as(home.parent(), this::withdraw);
    for (var dead : new String[] {before, secret, "A".repeat(43), "x", "x".repeat(10_000)}) {
      open("invitation/" + dead);

      assertThat(text()).contains(GONE).doesNotContain("Oma Inge");
    }
  }

  @Test
  void aScriptInANameIsOnlyAName() {
    var script = "<script>alert(1)</script>";
    open("invitation/" + invite(newMember(script)));

    assertThat(text()).contains(script);
    assertThat(source()).doesNotContain("<script>alert");
  }

  private MemberId newMember(String name) {
    return fixture.aMemberWithoutAccount(home.family(), name, Role.CAREGIVER);
  }

  private boolean withdraw() {
    invitations.withdraw(oma);
    return true;
  }

  private String invite(MemberId member) {
    var made = fixture.as(home.parent(), () -> invitations.invite(member));
    return ((InviteResult.Invited) made).secret();
  }

  private boolean hasAccount() {
    return fixture.as(home.parent(), () -> members.find(oma)).orElseThrow().hasAccount();
  }
}
