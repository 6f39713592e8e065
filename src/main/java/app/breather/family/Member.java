package app.breather.family;

import app.breather.base.security.Role;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A person in a family, with or without an account. Who left stays, for what they did. */
@Entity
class Member {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Version private @Nullable Integer version;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String name;
  private String initials;
  private int colour;

  @Column(name = "account_id")
  private @Nullable UUID accountId;

  @Column(name = "left_at")
  private @Nullable Instant leftAt;

  @Column(name = "mail_address")
  private @Nullable String mailAddress;

  private @Nullable String language;

  @SuppressWarnings("NullAway.Init")
  protected Member() {}

  Member(MemberId id, FamilyId family, Role role, PersonName name, int colour) {
    this.id = id.value();
    this.familyId = family.value();
    this.role = role;
    this.name = name.value();
    this.initials = name.initials();
    this.colour = colour;
  }

  void change(PersonName name, int colour) {
    this.name = name.value();
    this.initials = name.initials();
    this.colour = colour;
  }

  /** Gives the member an account; false when they have one already, or have left. */
  boolean join(AccountId account) {
    if (accountId != null || leftAt != null) {
      return false;
    }
    accountId = account.value();
    return true;
  }

  void leave(Instant now) {
    leftAt = now;
    accountId = null;
    mailAddress = null;
  }

  /**
   * @param address empty for nowhere
   */
  void reachAt(Optional<EmailAddress> address, Locale spoken) {
    mailAddress = address.map(EmailAddress::value).orElse(null);
    language = spoken.getLanguage();
  }

  boolean isWrittenTo() {
    return accountId == null && mailAddress != null;
  }

  /** Where mail goes while there is no account. */
  MailCard mailCard() {
    return new MailCard(
        id(),
        Optional.ofNullable(mailAddress).orElse(""),
        Optional.ofNullable(language).map(Locale::of).orElse(Locale.ENGLISH));
  }

  MemberId id() {
    return new MemberId(id);
  }

  FamilyId family() {
    return new FamilyId(familyId);
  }

  Role role() {
    return role;
  }

  Optional<AccountId> account() {
    return Optional.ofNullable(accountId).map(AccountId::new);
  }

  Optional<Instant> leftAt() {
    return Optional.ofNullable(leftAt);
  }

  boolean isPresent() {
    return leftAt == null;
  }

  MemberCard card() {
    return new MemberCard(id(), name, role, initials, colour, accountId != null);
  }
}
