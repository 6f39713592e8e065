package app.breather.handover.baton;

import app.breather.base.tenancy.Uuids;
import app.breather.calendar.WhoHas;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** That parents were asked about a handover. */
@Entity
class BatonQuestion implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID childId;
  private Instant plannedAt;
  private Instant askedAt;

  @SuppressWarnings("NullAway.Init")
  protected BatonQuestion() {}

  @SuppressWarnings("NullAway.Init")
  BatonQuestion(WhoHas.Handover about, Instant now) {
    this.id = Uuids.next();
    this.childId = about.child().value();
    this.plannedAt = about.planned().at();
    this.askedAt = now;
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
