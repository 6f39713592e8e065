package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.security.Role;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.ResetLinkResult.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class PasswordResetsTest {

  private static final String NEW = "another warm evening";

  @Autowired private FamilyFixture fixture;
  @Autowired private PasswordResets resets;
  @Autowired private LimitedSignIn signIn;
  @Autowired private Accounts accounts;
  @Autowired private Invitations invitations;
  @Autowired private Joining joining;
  @Autowired private Environment environment;
  private Home home;

  @BeforeEach
  void aFamily() {
    home = fixture.aFamily();
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void whoRunsTheServerGetsALinkToHandOver() {
    var made = (Made) resets.makeFor(home.email());
    var printed = new ResetRunner(resets, environment, null).sentence(made, home.email());

    assertThat(printed).startsWith("http://localhost:").endsWith("/reset/" + made.secret());
    assertThat(resets.find(made.secret())).contains(home.email());
  }

  @Test
  void thereIsNoLinkForAnAddressWithoutAccount() {
    for (var email : new String[] {"nobody@breather.example", "", "x".repeat(10_000)}) {
      assertThat(resets.makeFor(email)).isEqualTo(new ResetLinkResult.NoAccount());
    }
  }

  @Test
  void theNewPasswordSignsInAndTheOldOneNoMore() {
    var made = (Made) resets.makeFor(home.email());

    assertThat(resets.reset(made.secret(), NEW)).isEqualTo(new ResetResult.Done(home.email()));

    assertThat(signsIn(NEW)).isTrue();
    assertThat(signsIn(FamilyFixture.PASSWORD)).isFalse();
  }

  @Test
  void endsEverySignInBeforeIt() {
    fixture.signIn(home.parent().account());
    var made = (Made) resets.makeFor(home.email());

    resets.reset(made.secret(), NEW);

    assertThat(accounts.standing()).isEmpty();
  }

  @Test
  void worksOnceAndNotBesideANewerOne() {
    var older = (Made) resets.makeFor(home.email());
    var newer = (Made) resets.makeFor(home.email());

    assertThat(resets.reset(older.secret(), NEW)).isEqualTo(new ResetResult.Gone());
    assertThat(resets.reset(newer.secret(), NEW)).isInstanceOf(ResetResult.Done.class);
    assertThat(resets.reset(newer.secret(), NEW)).isEqualTo(new ResetResult.Gone());
    assertThat(resets.find(newer.secret())).isEmpty();
  }

  @Test
  void aPasswordThatWillNotDoLeavesTheLinkAsItWas() {
    var made = (Made) resets.makeFor(home.email());

    assertThat(resets.reset(made.secret(), "short"))
        .isEqualTo(new ResetResult.Invalid(Problem.PASSWORD_SHORT));

    assertThat(resets.find(made.secret())).isPresent();
  }

  @Test
  void aParentMakesNoneForWhoIsInAnotherFamilyToo() {
    var lea = fixture.aMember(home.family(), "Lea", Role.CAREGIVER);
    assertThat(fixture.as(home.parent(), () -> resets.make(lea.member()))).isInstanceOf(Made.class);
    var other = fixture.aFamily();
    var aunt = fixture.aMemberWithoutAccount(other.family(), "Aunt Lea", Role.CAREGIVER);
    var invited = (InviteResult.Invited) fixture.as(other.parent(), () -> invitations.invite(aunt));
    fixture.signIn(lea.account());
    joining.join(invited.secret());

    assertThat(fixture.as(home.parent(), () -> resets.make(lea.member())))
        .isEqualTo(new ResetLinkResult.OtherFamilies());
  }

  private boolean signsIn(String password) {
    var token = UsernamePasswordAuthenticationToken.unauthenticated(home.email(), password);
    try {
      return signIn.authenticate(token).isAuthenticated();
    } catch (AuthenticationException e) {
      return false;
    }
  }
}
