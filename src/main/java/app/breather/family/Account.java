package app.breather.family;

import app.breather.base.links.LinkSecret;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
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
import org.jspecify.annotations.Nullable;

/** A login. It belongs to no family and may enter several. */
@Entity
class Account {

  @Id private UUID id;
  @Version private @Nullable Integer version;
  private String email;

  @Column(name = "password_hash")
  private String passwordHash;

  /** Renewed to make every session and every remembered browser worthless. */
  @Column(name = "sign_in_stamp")
  private String signInStamp;

  private String language;

  @Column(name = "large_type")
  private boolean largeType;

  @Enumerated(EnumType.STRING)
  private Theme theme;

  @Column(name = "last_family")
  private @Nullable UUID lastFamily;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected Account() {}

  Account(
      AccountId id, EmailAddress email, String passwordHash, Locale language, Instant createdAt) {
    this.id = id.value();
    this.email = email.value();
    this.passwordHash = passwordHash;
    this.signInStamp = newStamp();
    this.language = language.getLanguage();
    this.theme = Theme.SYSTEM;
    this.createdAt = createdAt;
  }

  /** Sign-ins before it are to be ended too. */
  void changePassword(String newHash) {
    passwordHash = newHash;
  }

  void renewStamp() {
    signInStamp = newStamp();
  }

  private static String newStamp() {
    return LinkSecret.create().text();
  }

  void prefer(Locale language, boolean largeType, Theme theme) {
    this.language = language.getLanguage();
    this.largeType = largeType;
    this.theme = theme;
  }

  void enter(FamilyId family) {
    lastFamily = family.value();
  }

  AccountId id() {
    return new AccountId(id);
  }

  String email() {
    return email;
  }

  String passwordHash() {
    return passwordHash;
  }

  String signInStamp() {
    return signInStamp;
  }

  Locale language() {
    return Locale.of(language);
  }

  boolean largeType() {
    return largeType;
  }

  Theme theme() {
    return theme;
  }

  Optional<FamilyId> lastFamily() {
    return Optional.ofNullable(lastFamily).map(FamilyId::new);
  }
}
