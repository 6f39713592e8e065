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

/** A child that regular care is for. */
@Entity
@Table(name = "regular_care_child")
class RegularCareChild {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "care_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private RegularCare care;

  private UUID childId;

  @SuppressWarnings("NullAway.Init")
  protected RegularCareChild() {}

  @SuppressWarnings("NullAway.Init")
  RegularCareChild(RegularCare care, ChildId child) {
    this.id = Uuids.next();
    this.care = care;
    this.childId = child.value();
  }

  ChildId child() {
    return new ChildId(childId);
  }
}
