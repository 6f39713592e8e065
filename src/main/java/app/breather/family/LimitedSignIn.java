package app.breather.family;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks a password, unless there were too many wrong ones. An unknown address costs as long as a
 * known one.
 */
@Component
class LimitedSignIn implements AuthenticationProvider {

  private final DaoAuthenticationProvider passwords;
  private final SignInLimits limits;

  LimitedSignIn(AccountDetails accounts, PasswordEncoder encoder, SignInLimits limits) {
    this.passwords = new DaoAuthenticationProvider(accounts);
    this.passwords.setPasswordEncoder(encoder);
    this.limits = limits;
  }

  @Override
  public @Nullable Authentication authenticate(Authentication tried) {
    var account = tried.getName().strip().toLowerCase(Locale.ROOT);
    var address =
        tried.getDetails() instanceof WebAuthenticationDetails details
            ? String.valueOf(details.getRemoteAddress())
            : "";
    if (!limits.tryOnce(account, address)) {
      throw new LockedException("Too many wrong tries");
    }
    try {
      var signedIn = passwords.authenticate(tried);
      limits.succeeded(account, address);
      return signedIn;
    } catch (InternalAuthenticationServiceException e) {
      limits.notJudged(account, address);
      throw e;
    }
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
  }
}
