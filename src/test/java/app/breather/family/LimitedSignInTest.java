package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.base.persistence.DatabaseAway;
import app.breather.base.tenancy.AccountId;
import java.sql.SQLTransientConnectionException;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.transaction.CannotCreateTransactionException;

class LimitedSignInTest {

  private static final String OMA = "oma@breather.example";
  private static final String RIGHT = "a slow warm evening";

  private final AtomicInteger checks = new AtomicInteger();
  private final SignInLimits limits = new SignInLimits();
  private final LimitedSignIn signIn =
      new LimitedSignIn(new OneAccount(), new CountingEncoder(), limits);

  @Test
  void ofAThousandWrongTriesFromAHundredAddressesHardlyAnyIsChecked() {
    for (int i = 0; i < 1_000; i++) {
      assertRefused(OMA, "wrong " + i, "10.0.0." + i % 100);
    }

    assertThat(checks).hasValueLessThanOrEqualTo(20);
  }

  @Test
  void oneAddressDoesNotTryAllAccounts() {
    for (int i = 0; i < 1_000; i++) {
      assertRefused("person" + i + "@breather.example", "wrong", "10.0.0.1");
    }

    assertThat(checks).hasValueLessThanOrEqualTo(30);
  }

  @Test
  void whoIsRightWasNeverWrong() {
    for (int i = 0; i < 100; i++) {
      assertThat(tried(OMA, RIGHT, "10.0.0.1").isAuthenticated()).isTrue();
    }
  }

  @Test
  void afterTooManyNotEvenTheRightOneIsChecked() {
    for (int i = 0; i < 10; i++) {
      assertRefused(OMA, "wrong", "10.0.0." + i);
    }

    assertThatThrownBy(() -> tried(OMA, RIGHT, "10.0.0.99")).isInstanceOf(LockedException.class);
  }

  @Test
  void aTryWhileTheDatabaseIsAwayCountsForNothing() {
    var away = new LimitedSignIn(new NoDatabase(), new CountingEncoder(), limits);
    for (int i = 0; i < 100; i++) {
      assertThatThrownBy(() -> tried(away, OMA, RIGHT, "10.0.0.1"))
          .isInstanceOf(InternalAuthenticationServiceException.class)
          .matches(DatabaseAway::isReason);
    }

    assertThat(tried(OMA, RIGHT, "10.0.0.1").isAuthenticated()).isTrue();
  }

  @Test
  void anUnknownAddressIsRefusedAsAKnownOneIsAndCostsAsMuch() {
    assertThatThrownBy(() -> tried(OMA, "wrong", "10.0.0.1"))
        .isExactlyInstanceOf(BadCredentialsException.class);
    int forKnown = checks.getAndSet(0);
    assertThatThrownBy(() -> tried("nobody@breather.example", "wrong", "10.0.0.1"))
        .isExactlyInstanceOf(BadCredentialsException.class);

    assertThat(checks).hasValue(forKnown);
  }

  private void assertRefused(String email, String password, String address) {
    assertThatThrownBy(() -> tried(email, password, address))
        .isInstanceOf(AuthenticationException.class);
  }

  private Authentication tried(String email, String password, String address) {
    return tried(signIn, email, password, address);
  }

  private static Authentication tried(
      LimitedSignIn signIn, String email, String password, String address) {
    var request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    var token = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    token.setDetails(new WebAuthenticationDetails(request));
    return signIn.authenticate(token);
  }

  private static final class NoDatabase extends AccountDetails {

    NoDatabase() {
      super(null);
    }

    @Override
    public AccountPrincipal loadUserByUsername(String email) {
      throw new CannotCreateTransactionException("", new SQLTransientConnectionException("late"));
    }
  }

  private static final class OneAccount extends AccountDetails {

    OneAccount() {
      super(null);
    }

    @Override
    public AccountPrincipal loadUserByUsername(String email) {
      if (!email.equals(OMA)) {
        throw new UsernameNotFoundException(email);
      }
      var address = EmailAddress.parse(OMA).orElseThrow();
      return new AccountPrincipal(
          new Account(AccountId.create(), address, RIGHT, Locale.ENGLISH, Instant.EPOCH));
    }
  }

  private final class CountingEncoder implements PasswordEncoder {

    @Override
    public String encode(CharSequence password) {
      return password.toString();
    }

    @Override
    public boolean matches(CharSequence password, String encoded) {
      checks.incrementAndGet();
      return encoded.contentEquals(password);
    }
  }
}
