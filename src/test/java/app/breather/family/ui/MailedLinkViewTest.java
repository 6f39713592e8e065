package app.breather.family.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.mail.TestMailServer;
import app.breather.family.AccountPrincipal;
import app.breather.family.FamilyFixture;
import app.breather.family.FamilyFixture.Home;
import app.breather.family.SignInLinks;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValidation;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages on which a link is asked for and followed. */
@IntegrationTest
@ViewPackages(classes = MailedLinkView.class)
class MailedLinkViewTest extends DoorPages {

  @Autowired private FamilyFixture fixture;
  @Autowired private TestMailServer server;
  @Autowired private DueJobs due;
  @Autowired private SignInLinks links;
  private Home home;

  @BeforeEach
  void aFamilyAndAMailServer() {
    home = fixture.aFamily();
    server.start();
  }

  @AfterEach
  void noMailServer() {
    server.isNotSetUp();
  }

  @Test
  void theSignInPageOffersBoth() {
    open("login");

    assertThat(text()).contains("Send me a link instead", "Forgot your password?");
  }

  @Test
  void withoutAMailServerThePagesSayHowElse() {
    server.isNotSetUp();
    for (var page : new String[] {"login", "login/link", "login/password"}) {
      open(page);

      assertThat(text()).contains("Another parent can make you a link").doesNotContain("instead");
      assertThat(offers("Send the link")).isFalse();
    }
  }

  @Test
  void aKnownAndAnUnknownAddressReadTheSame() {
    var unknown = UUID.randomUUID() + "@breather.example";

    assertThat(ask("login/link", unknown).replace(unknown, "x"))
        .isEqualTo(ask("login/link", home.email()).replace(home.email(), "x"))
        .contains("If there is an account with x, a mail is on its way.");
  }

  @Test
  void whatIsNoAddressIsSaidAtTheField() {
    ask("login/password", "inge at home");

    assertThat(((HasValidation) field("E-mail")).getErrorMessage())
        .contains("does not look like an e-mail address");
  }

  @Test
  void whoForgotThePasswordChoosesANewOne() {
    ask("login/password", home.email());

    open("reset/" + mailed("/reset/"));

    assertThat(text()).contains("For " + home.email());
  }

  @Test
  void theLinkSaysWhoseItIsAndSignsNobodyInByItself() {
    ask("login/link", home.email());
    var secret = mailed("/sign-in/");

    open("sign-in/" + secret);

    assertThat(text()).contains("Sign in as " + home.email() + "?");
    assertThat(AccountPrincipal.current()).isEmpty();
    assertThat(links.find(secret)).isPresent();
  }

  @Test
  void aLinkThatWasUsedMeanwhileSaysSo() {
    ask("login/link", home.email());
    var secret = mailed("/sign-in/");
    open("sign-in/" + secret);
    links.use(secret);

    click("Sign in");

    assertThat(text()).contains("does not work any more");
    assertThat(AccountPrincipal.current()).isEmpty();
  }

  private String ask(String page, String email) {
    open("login");
    open(page);
    field("E-mail").setValue(email);
    click("Send the link");
    return text();
  }

  private String mailed(String address) {
    due.run(home.family());
    var text = TestMailServer.plainText(server.receivedBy(home.email()).getLast());
    return text.split(address)[1].substring(0, 43);
  }
}
