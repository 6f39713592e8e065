package app.breather.e2e;

import static app.breather.e2e.Door.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.jobs.DueJobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.mail.TestMailServer;
import app.breather.e2e.Browser.Device;
import app.breather.family.AccountPrincipal;
import app.breather.family.FamilyFixture;
import app.breather.family.Household;
import app.breather.family.Invitations;
import app.breather.family.Members;
import app.breather.family.PasswordResets;
import app.breather.family.Profiles;
import app.breather.family.ResetLinkResult;
import app.breather.family.Standing;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** In a browser, for cookies, headers and open pages are the browser's. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInIT {

  private static final Pattern SIGN_IN_PAGE = Pattern.compile(".*/login.*");
  private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);
  private static final String ENDED = "You have been signed out:";

  @RegisterExtension static final Browser browser = new Browser();

  @Autowired private Neighbours neighbours;
  @Autowired private FamilyFixture fixture;
  @Autowired private Household household;
  @Autowired private Profiles profiles;
  @Autowired private Members members;
  @Autowired private Invitations invitations;
  @Autowired private PasswordResets resets;
  @Autowired private FamilyChanges changes;
  @Autowired private TestMailServer mailServer;
  @Autowired private DueJobs due;

  @AfterEach
  void noMailServer() {
    mailServer.isNotSetUp();
  }

  @Test
  void pagesNeedNoScriptThatTheirPolicyForbids() {
    var page = browser.on(Device.DESKTOP);
    var forbidden = new ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            forbidden.add(message.text());
          }
        });
    Door.signIn(page, neighbours.aFamily().email());

    for (var address : List.of("care", "calendar", "family", "profile", "absences", "login")) {
      var headers = page.navigate(address).headers();
      assertThat(page.locator("h1").first()).isVisible();
      assertThat(headers.get("content-security-policy"))
          .contains("object-src 'none'", "base-uri 'self'", "frame-ancestors 'none'", "'nonce-");
      assertThat(headers).containsEntry("referrer-policy", "no-referrer");
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void aFileMayNeitherBeFramedNorGuessed() {
    var page = browser.on(Device.DESKTOP);
    page.navigate("login");

    var file = page.request().get("themes/breather/tokens.css");

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.headers().get("content-security-policy"))
        .contains("object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'");
    assertThat(file.headers()).containsEntry("x-content-type-options", "nosniff");
  }

  @Test
  void signingInRenewsTheSessionAndArrives() {
    var page = browser.on(Device.PHONE);
    page.navigate("login");
    var before = cookie(page, "JSESSIONID").value;

    Door.signIn(page, neighbours.aFamily().email());

    assertThat(cookie(page, "JSESSIONID").value).isNotEqualTo(before);
    assertThat(page.locator("h1").first()).isVisible();
    assertThat(page.reload().status()).isEqualTo(200);
  }

  @Test
  void whoSignedUpIsRememberedWhenTheSessionIsGone() {
    var page = browser.on(Device.PHONE);
    Door.signUp(page, java.util.UUID.randomUUID() + "@breather.example");

    endSession(page);
    page.navigate("family");

    assertThat(page).hasURL(Pattern.compile(".*/family"));
    assertThat(page.locator("h1").first()).isVisible();
  }

  @Test
  void aSessionThatEndsInTheMiddleOfADialogLeadsBackThere() {
    var home = neighbours.aFamily();
    var page = browser.on(Device.DESKTOP);
    Door.signIn(page, home.email());
    page.navigate("family");
    button(page, "Add a person").click();
    page.getByLabel("What does the child call them?").fill("Oma Inge");

    endSession(page);
    forget(page, "remember-me");
    button(page, "Add").click();

    assertThat(page).hasURL(SIGN_IN_PAGE);
    assertThat(page.getByText("Sign in, and you are back where you were.")).isVisible();
    page.locator("input[name=username]").fill(home.email());
    page.locator("input[name=password]").fill(FamilyFixture.PASSWORD);
    button(page, "Sign in").click();
    assertThat(page).hasURL(Pattern.compile(".*/family.*"));
  }

  @Test
  void signingOutEverywhereEndsOpenPagesAtOnceAndForgetsTheirBrowsers() {
    var home = neighbours.aFamily();
    var lost = browser.on(Device.PHONE);
    Door.signIn(lost, home.email());
    assertThat(lost.locator("h1").first()).isVisible();

    fixture.as(
        home.parent(),
        () -> {
          profiles.signOutEverywhere();
          return true;
        });

    assertThat(lost.getByText(ENDED)).isVisible();
    lost.navigate("family");
    assertThat(lost).hasURL(SIGN_IN_PAGE);
  }

  @Test
  void aLinkForANewPasswordLeadsInAndTheOldPasswordNoMore() {
    var home = neighbours.aFamily();
    var made =
        (ResetLinkResult.Made) fixture.as(home.parent(), () -> resets.make(home.parent().member()));
    var page = browser.on(Device.PHONE);
    page.navigate("reset/" + made.secret());
    assertThat(page.getByText("For " + home.email())).isVisible();
    page.locator("input[type=password]").fill("another warm evening");

    button(page, "Save and sign in").click();

    assertThat(page).not().hasURL(Pattern.compile(".*/reset/.*"));
    assertThat(page.locator("h1").first()).isVisible();
    var other = browser.on(Device.DESKTOP);
    signIn(other, home.email(), FamilyFixture.PASSWORD);
    assertThat(other.getByText("That did not match")).isVisible();
    signIn(other, home.email(), "another warm evening");
    assertThat(other).not().hasURL(SIGN_IN_PAGE);
  }

  @Test
  void aMailedLinkSignsInAndRenewsTheSession() {
    var home = neighbours.aFamily();
    mailServer.start();
    var page = browser.on(Device.PHONE);
    page.navigate("login");
    page.getByText("Send me a link instead").click();
    page.locator("input[type=email]").fill(home.email());
    button(page, "Send the link").click();
    assertThat(page.getByText("a mail is on its way")).isVisible();
    due.run(home.family());
    var mail = TestMailServer.plainText(mailServer.receivedBy(home.email()).getLast());
    page.navigate("sign-in/" + mail.split("/sign-in/")[1].substring(0, 43));
    assertThat(page.getByText("Sign in as " + home.email() + "?")).isVisible();
    var before = cookie(page, "JSESSIONID").value;

    button(page, "Sign in").click();

    assertThat(page).not().hasURL(Pattern.compile(".*/sign-in/.*"));
    assertThat(page.locator("h1").first()).isVisible();
    assertThat(cookie(page, "JSESSIONID").value).isNotEqualTo(before);
    endSession(page);
    page.navigate("family");
    assertThat(page).hasURL(Pattern.compile(".*/family"));
  }

  private static void signIn(Page page, String email, String password) {
    page.navigate("login");
    page.locator("input[name=username]").fill(email);
    page.locator("input[name=password]").fill(password);
    button(page, "Sign in").click();
  }

  @Test
  void whoIsRemovedIsShownTheDoorAtOnceAndTheOthersStay() {
    var home = neighbours.aFamily();
    var inge = neighbours.aCaregiver(home, "Oma Inge");
    var parent = browser.on(Device.DESKTOP);
    Door.signIn(parent, home.email());
    parent.navigate("family");
    assertThat(parent.getByText("Oma Inge", EXACTLY)).isVisible();
    var grandparent = browser.on(Device.PHONE);
    Door.signIn(grandparent, inge.email());
    assertThat(grandparent.locator("h1").first()).isVisible();

    fixture.as(home.parent(), () -> household.removeMember(inge.member()));

    assertThat(grandparent.getByText(ENDED)).isVisible();
    assertThat(parent.getByText("Oma Inge", EXACTLY)).isHidden();
    assertThat(parent).hasURL(Pattern.compile(".*/family"));
  }

  @Test
  void theThreadThatTellsOpenPagesRemembersNobody() throws InterruptedException {
    var home = neighbours.aFamily();
    var page = browser.on(Device.PHONE);
    Door.signIn(page, home.email());
    assertThat(page.locator("h1").first()).isVisible();
    var signedIn = new LinkedBlockingQueue<Optional<AccountPrincipal>>();

    try (var _ = changes.follow(home.family(), _ -> signedIn.add(AccountPrincipal.current()))) {
      for (int time = 0; time < 5; time++) {
        changes.changed(home.family(), Standing.CHANGE);
        assertThat(signedIn.poll(15, TimeUnit.SECONDS)).isEmpty();
      }
    }
  }

  @Test
  void whoHasAnAccountSignsInOnTheInvitationAndIsIn() {
    var home = neighbours.aFamily();
    var aunt = neighbours.aFamily();
    var page = browser.on(Device.PHONE);
    page.navigate("invitation/" + neighbours.anInvitation(home, "Aunt Lea"));
    button(page, "I have an account already").click();
    var join = button(page, "Sign in and join as Aunt Lea");
    assertThat(join).isVisible();
    page.locator("input[type=email]").fill(aunt.email());
    page.locator("input[type=password]").fill(FamilyFixture.PASSWORD);

    join.click();

    page.waitForURL(address -> !address.contains("invitation"));
    page.navigate("family?family=" + home.family());
    assertThat(page.getByRole(AriaRole.MAIN).getByText("Aunt Lea")).isVisible();
    assertThat(page.locator("h1").first()).hasText("The Parkers");
  }

  @Test
  void aWithdrawnInvitationIsSeenOnOtherOpenPages() {
    var home = neighbours.aFamily();
    var secret = neighbours.anInvitation(home, "Oma Inge");
    var page = browser.on(Device.DESKTOP);
    Door.signIn(page, home.email());
    page.navigate("family");
    assertThat(page.getByText("invited until")).isVisible();

    fixture.as(home.parent(), this::withdraw);

    assertThat(page.getByText("invited until")).isHidden();
    assertThat(page.getByText("no account, and needs none")).isVisible();
    page.navigate("invitation/" + secret);
    assertThat(page.getByText("This invitation does not work any more.")).isVisible();
  }

  private boolean withdraw() {
    members.caregivers().forEach(member -> invitations.withdraw(member.id()));
    return true;
  }

  private static Cookie cookie(Page page, String name) {
    return page.context().cookies().stream()
        .filter(cookie -> cookie.name.equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** As the browser sees it: its session is unknown to the server. */
  private static void endSession(Page page) {
    var session = cookie(page, "JSESSIONID");
    session.value = "0123456789ABCDEF0123456789ABCDEF";
    page.context().addCookies(List.of(session));
  }

  private static void forget(Page page, String cookie) {
    page.context().clearCookies(new ClearCookiesOptions().setName(cookie));
  }
}
