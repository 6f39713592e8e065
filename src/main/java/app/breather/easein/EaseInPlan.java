package app.breather.easein;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a child and a caregiver practise; its steps and tries are rows of their own. */
@Entity
@Table(name = "ease_in_plan")
class EaseInPlan {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID caregiverId;
  private UUID childId;
  private UUID begunBy;
  private Instant begunAt;
  private @Nullable UUID endedBy;
  private @Nullable Instant endedAt;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected EaseInPlan() {}

  @SuppressWarnings("NullAway.Init")
  EaseInPlan(MemberId caregiver, ChildId child, MemberId by, Instant now) {
    this.id = EaseInPlanId.create().value();
    this.caregiverId = caregiver.value();
    this.childId = child.value();
    this.begunBy = by.value();
    this.begunAt = now;
  }

  /** Done with, or given up; what was tried stays. */
  void end(MemberId by, Instant now) {
    endedBy = by.value();
    endedAt = now;
  }

  EaseInPlanId id() {
    return new EaseInPlanId(id);
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  ChildId child() {
    return new ChildId(childId);
  }
}
