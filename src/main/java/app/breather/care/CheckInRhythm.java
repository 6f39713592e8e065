package app.breather.care;

import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Every how many weeks one asks, of one regular care or of all that has none of its own. */
@Entity
@Table(name = "check_in_rhythm")
class CheckInRhythm {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private @Nullable UUID careId;
  private int weeks;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected CheckInRhythm() {}

  @SuppressWarnings("NullAway.Init")
  CheckInRhythm(Optional<RegularCareId> care, int weeks) {
    this.id = Uuids.next();
    this.careId = care.map(RegularCareId::value).orElse(null);
    this.weeks = weeks;
  }

  void become(int other) {
    weeks = other;
  }

  boolean isOf(Optional<RegularCareId> care) {
    return care.map(RegularCareId::value).equals(Optional.ofNullable(careId));
  }

  int weeks() {
    return weeks;
  }
}
