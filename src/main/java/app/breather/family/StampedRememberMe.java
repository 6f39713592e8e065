package app.breather.family;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;
import org.springframework.stereotype.Component;

/**
 * A cookie signed with the account's sign-in stamp instead of its password: renewing the stamp
 * makes every remembered browser worthless. The stamp is the secret, so nodes need no common key.
 */
@Component
public class StampedRememberMe extends TokenBasedRememberMeServices {

  private static final int DAYS_90 = 90 * 24 * 60 * 60;

  private final AccountDetails accounts;

  StampedRememberMe(AccountDetails accounts) {
    super("breather", accounts, RememberMeTokenAlgorithm.SHA256);
    this.accounts = accounts;
    setMatchingAlgorithm(RememberMeTokenAlgorithm.SHA256);
    setTokenValiditySeconds(DAYS_90);
    setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
  }

  @Override
  protected String makeTokenSignature(
      long expiry, String email, @Nullable String ignored, RememberMeTokenAlgorithm algorithm) {
    var stamp = accounts.loadUserByUsername(email).signInStamp();
    return super.makeTokenSignature(expiry, email, stamp, algorithm);
  }
}
