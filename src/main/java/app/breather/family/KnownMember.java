package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is or was in the family, as their row says. */
record KnownMember(
    UUID member,
    String name,
    Role role,
    String initials,
    int colour,
    @Nullable UUID account,
    @Nullable Instant leftAt) {

  MemberId id() {
    return new MemberId(member);
  }

  boolean isPresent() {
    return leftAt == null;
  }

  boolean signsInAs(AccountId candidate) {
    return candidate.value().equals(account);
  }

  Optional<Instant> left() {
    return Optional.ofNullable(leftAt);
  }

  MemberCard card() {
    return new MemberCard(id(), name, role, initials, colour, account != null);
  }
}
