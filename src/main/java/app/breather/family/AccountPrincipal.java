package app.breather.family;

import app.breather.base.tenancy.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;

/** Who is signed in. Carries no role: those are a family's and are read anew. */
public final class AccountPrincipal extends User {

  private static final long serialVersionUID = 1;

  private final UUID account;
  private final String signInStamp;

  AccountPrincipal(Account account) {
    super(account.email(), account.passwordHash(), List.of());
    this.account = account.id().value();
    this.signInStamp = account.signInStamp();
  }

  public static Optional<AccountPrincipal> current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof AccountPrincipal principal
        ? Optional.of(principal)
        : Optional.empty();
  }

  public AccountId account() {
    return new AccountId(account);
  }

  String signInStamp() {
    return signInStamp;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AccountPrincipal principal && account.equals(principal.account);
  }

  @Override
  public int hashCode() {
    return account.hashCode();
  }
}
