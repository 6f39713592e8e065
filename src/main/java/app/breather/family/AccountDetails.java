package app.breather.family;

import java.util.Locale;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AccountDetails implements UserDetailsService {

  private final AccountRows accounts;

  AccountDetails(AccountRows accounts) {
    this.accounts = accounts;
  }

  @Override
  @Transactional(readOnly = true)
  public AccountPrincipal loadUserByUsername(String email) {
    return accounts
        .findByEmail(email.strip().toLowerCase(Locale.ROOT))
        .map(AccountPrincipal::new)
        .orElseThrow(() -> new UsernameNotFoundException("No such account"));
  }
}
