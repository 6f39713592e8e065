package app.breather.handover.report;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That a parent who is away asked to see what was told. */
@Entity
class ReportLook implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID memberId;
  private Instant lookedAt;

  @SuppressWarnings("NullAway.Init")
  protected ReportLook() {}

  @SuppressWarnings("NullAway.Init")
  ReportLook(MemberId who, Instant now) {
    this.id = Uuids.next();
    this.memberId = who.value();
    this.lookedAt = now;
  }

  Instant at() {
    return lookedAt;
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
