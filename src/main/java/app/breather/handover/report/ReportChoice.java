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

/** That a parent chose how to be told; the last one counts. */
@Entity
class ReportChoice implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID memberId;
  private boolean live;
  private Instant chosenAt;

  @SuppressWarnings("NullAway.Init")
  protected ReportChoice() {}

  @SuppressWarnings("NullAway.Init")
  ReportChoice(MemberId who, boolean live, Instant now) {
    this.id = Uuids.next();
    this.memberId = who.value();
    this.live = live;
    this.chosenAt = now;
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  boolean isLive() {
    return live;
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
