package app.breather.base.links;

import app.breather.base.tenancy.FamilyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class Link {

  @Id private byte[] hash;

  @Enumerated(EnumType.STRING)
  private LinkPurpose purpose;

  @Column(name = "family_id")
  private @Nullable UUID familyId;

  private UUID subject;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init")
  protected Link() {}

  Link(
      LinkSecret secret,
      LinkPurpose purpose,
      Optional<FamilyId> family,
      UUID subject,
      Instant madeAt,
      Instant expiresAt) {
    this.hash = secret.hash();
    this.purpose = purpose;
    this.familyId = family.map(FamilyId::value).orElse(null);
    this.subject = subject;
    this.madeAt = madeAt;
    this.expiresAt = expiresAt;
  }

  LinkTarget target() {
    return new LinkTarget(Optional.ofNullable(familyId).map(FamilyId::new), subject, expiresAt);
  }

  Instant madeAt() {
    return madeAt;
  }

  UUID subject() {
    return subject;
  }
}
