package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A child that a slot is for. */
@Entity
@Table(name = "care_slot_child")
class CareSlotChild {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "slot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private CareSlot slot;

  private UUID childId;

  @SuppressWarnings("NullAway.Init")
  protected CareSlotChild() {}

  @SuppressWarnings("NullAway.Init")
  CareSlotChild(CareSlot slot, ChildId child) {
    this.id = Uuids.next();
    this.slot = slot;
    this.childId = child.value();
  }

  ChildId child() {
    return new ChildId(childId);
  }
}
