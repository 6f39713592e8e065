package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture.Home;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

@IntegrationTest
class RememberedBrowserTest {

  @Autowired private FamilyFixture fixture;
  @Autowired private StampedRememberMe rememberMe;
  @Autowired private Profiles profiles;
  @Autowired private Accounts accounts;
  private Home home;
  private Cookie cookie;

  @BeforeEach
  void aBrowserThatIsRemembered() {
    home = fixture.aFamily();
    fixture.signIn(home.parent().account());
    var response = new MockHttpServletResponse();
    rememberMe.onLoginSuccess(new MockHttpServletRequest(), response, signedIn());
    cookie = response.getCookies()[0];
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void isSignedInWithoutASession() {
    assertThat(comesBack().getName()).isEqualTo(home.email());
  }

  @Test
  void keepsItsCookieFromScripts() {
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  @Test
  void isForgottenAfterSigningOutEverywhere() {
    fixture.as(home.parent(), this::signOutEverywhere);

    assertThat(comesBack()).isNull();
    assertThat(accounts.standing()).isEmpty();
  }

  @Test
  void isForgottenAfterANewPassword() {
    var result =
        fixture.as(
            home.parent(),
            () -> profiles.changePassword(FamilyFixture.PASSWORD, "another warm evening"));

    assertThat(result).isEqualTo(Profiles.PasswordChange.DONE);
    assertThat(comesBack()).isNull();
    assertThat(accounts.standing()).isEmpty();
  }

  @Test
  void staysRememberedAfterARefusedPassword() {
    fixture.as(home.parent(), () -> profiles.changePassword("wrong", "another warm evening"));

    assertThat(comesBack()).isNotNull();
  }

  @Test
  void isNotRememberedWithAnotherAddressInItsCookie() {
    var other = fixture.aFamily();
    var forged = new String(java.util.Base64.getDecoder().decode(cookie.getValue()));
    forged = forged.replace(home.email().replace("@", "%40"), other.email().replace("@", "%40"));
    cookie.setValue(java.util.Base64.getEncoder().encodeToString(forged.getBytes()));

    assertThat(comesBack()).isNull();
  }

  private Authentication comesBack() {
    var request = new MockHttpServletRequest();
    request.setCookies(cookie);
    return rememberMe.autoLogin(request, new MockHttpServletResponse());
  }

  private boolean signOutEverywhere() {
    profiles.signOutEverywhere();
    return true;
  }

  private static Authentication signedIn() {
    return SecurityContextHolder.getContext().getAuthentication();
  }
}
