package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is or was in the family, and that family, as their rows say. */
record KnownMember(
    UUID member,
    String name,
    Role role,
    String initials,
    int colour,
    @Nullable UUID account,
    @Nullable Instant leftAt,
    UUID familyId,
    String familyName,
    ZoneId zone,
    DayOfWeek weekStart,
    Instant since) {

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

  FamilyCard family() {
    return new FamilyCard(new FamilyId(familyId), familyName, zone, weekStart, since);
  }

  MemberCard card() {
    return new MemberCard(id(), name, role, initials, colour, account != null);
  }

  /** Beside one of the children of the family, if it has any. */
  record WithChild(
      KnownMember member,
      @Nullable UUID childId,
      @Nullable String childName,
      @Nullable LocalDate born) {

    Optional<ChildCard> child() {
      return childId == null || childName == null
          ? Optional.empty()
          : Optional.of(new ChildCard(new ChildId(childId), childName, born));
    }
  }
}
