package app.breather.base.tenancy;

import java.util.Optional;
import java.util.UUID;

/** A login; can be a member of several families. */
public record AccountId(UUID value) {

  public static AccountId create() {
    return new AccountId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<AccountId> parse(String text) {
    return Uuids.parse(text).map(AccountId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
