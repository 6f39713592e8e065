package app.breather.care;

import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** Once that one asks how regular care goes. */
@Entity
@Table(name = "check_in")
class CheckIn {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID careId;
  private Instant askedAt;

  @SuppressWarnings("NullAway.Init")
  protected CheckIn() {}

  @SuppressWarnings("NullAway.Init")
  CheckIn(RegularCareId care, Instant now) {
    this.id = Uuids.next();
    this.careId = care.value();
    this.askedAt = now;
  }

  UUID id() {
    return id;
  }
}
