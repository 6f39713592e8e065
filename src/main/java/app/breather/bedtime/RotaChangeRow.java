package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** A record that alters whose an evening is, as it was made; none is ever changed. */
@Entity
@Table(name = "rota_change")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "what", length = 12)
abstract class RotaChangeRow implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID rotaId;
  private Instant recordedAt;
  private UUID recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected RotaChangeRow() {}

  @SuppressWarnings("NullAway.Init")
  RotaChangeRow(RotaId rota, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.rotaId = rota.value();
    this.recordedBy = by.value();
    this.recordedAt = now;
  }

  abstract RotaChange change();

  UUID id() {
    return id;
  }

  RotaId rota() {
    return new RotaId(rotaId);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  MemberId recordedBy() {
    return new MemberId(recordedBy);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
