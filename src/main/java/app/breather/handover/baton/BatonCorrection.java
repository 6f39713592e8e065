package app.breather.handover.baton;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What was wrong about a tap. */
@Entity
class BatonCorrection implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID tapId;
  private @Nullable Instant heldFrom;
  private Instant correctedAt;
  private UUID correctedBy;

  @SuppressWarnings("NullAway.Init")
  protected BatonCorrection() {}

  /**
   * @param heldFrom empty where it was not so at all
   */
  @SuppressWarnings("NullAway.Init")
  BatonCorrection(BatonTapId tap, Optional<Instant> heldFrom, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.tapId = tap.value();
    this.heldFrom = heldFrom.orElse(null);
    this.correctedAt = now;
    this.correctedBy = by.value();
  }

  UUID tap() {
    return tapId;
  }

  Optional<Instant> heldFrom() {
    return Optional.ofNullable(heldFrom);
  }

  MemberId by() {
    return new MemberId(correctedBy);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** It is only ever added. */
  @Override
  public boolean isNew() {
    return true;
  }
}
