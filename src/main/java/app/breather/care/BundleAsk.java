package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One caregiver asked for what is open of a bundle; the asks of its slots have the answers. */
@Entity
@Table(name = "bundle_ask")
class BundleAsk {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID bundleId;
  private UUID caregiverId;
  private UUID askedBy;
  private Instant askedAt;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected BundleAsk() {}

  @SuppressWarnings("NullAway.Init")
  BundleAsk(CareBundleId bundle, MemberId caregiver, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.bundleId = bundle.value();
    this.caregiverId = caregiver.value();
    this.askedBy = by.value();
    this.askedAt = now;
  }

  void askAgain(MemberId by, Instant now) {
    askedBy = by.value();
    askedAt = now;
  }

  UUID id() {
    return id;
  }

  CareBundleId bundle() {
    return new CareBundleId(bundleId);
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  MemberId askedBy() {
    return new MemberId(askedBy);
  }
}
