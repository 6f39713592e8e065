package app.breather.handover.baton;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That a parent switched the baton on or off at the wall display; the last one counts. */
@Entity
class BatonWall implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private boolean switchedOn;
  private Instant switchedAt;
  private UUID switchedBy;

  @SuppressWarnings("NullAway.Init")
  protected BatonWall() {}

  @SuppressWarnings("NullAway.Init")
  BatonWall(boolean on, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.switchedOn = on;
    this.switchedBy = by.value();
    this.switchedAt = now;
  }

  boolean isOn() {
    return switchedOn;
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
