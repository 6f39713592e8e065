package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A tap as far as it is about one child. */
@Entity
class BatonPass {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "tap_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private BatonTap tap;

  private UUID childId;
  private int number;

  @SuppressWarnings("NullAway.Init")
  protected BatonPass() {}

  @SuppressWarnings("NullAway.Init")
  BatonPass(BatonTap tap, ChildId child, int number) {
    this.id = Uuids.next();
    this.tap = tap;
    this.childId = child.value();
    this.number = number;
  }

  ChildId child() {
    return new ChildId(childId);
  }
}
