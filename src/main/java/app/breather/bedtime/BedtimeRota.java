package app.breather.bedtime;

import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A rota; its row is locked by whoever records a change, so that they queue. */
@Entity
@Table(name = "bedtime_rota")
class BedtimeRota implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private Instant createdAt;
  private boolean forAll;

  @SuppressWarnings("NullAway.Init")
  protected BedtimeRota() {}

  @SuppressWarnings("NullAway.Init")
  BedtimeRota(boolean forAll, Instant now) {
    this.id = Uuids.next();
    this.forAll = forAll;
    this.createdAt = now;
  }

  RotaId id() {
    return new RotaId(id);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** A rota is only ever added. */
  @Override
  public boolean isNew() {
    return true;
  }
}
