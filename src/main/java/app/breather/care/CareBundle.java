package app.breather.care;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Days that one caregiver gave back at once, for which others are asked at once. */
@Entity
@Table(name = "care_bundle")
class CareBundle {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID caregiverId;
  private LocalDate firstDay;
  private LocalDate lastDay;
  private UUID saidBy;
  private Instant saidAt;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected CareBundle() {}

  @SuppressWarnings("NullAway.Init")
  CareBundle(MemberId caregiver, AwayContent away, MemberId by, Instant now) {
    this.id = CareBundleId.create().value();
    this.caregiverId = caregiver.value();
    this.firstDay = away.first();
    this.lastDay = away.last();
    this.saidBy = by.value();
    this.saidAt = now;
  }

  CareBundleId id() {
    return new CareBundleId(id);
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  LocalDate firstDay() {
    return firstDay;
  }

  LocalDate lastDay() {
    return lastDay;
  }
}
