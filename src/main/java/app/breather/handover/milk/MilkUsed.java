package app.breather.handover.milk;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What was drunk of a bag. */
@Entity
@Table(name = "milk_use")
class MilkUsed {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "bag_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private MilkBag bag;

  private int amount;
  private Instant at;
  private UUID byId;
  private @Nullable UUID entryId;

  @SuppressWarnings("NullAway.Init")
  protected MilkUsed() {}

  /**
   * @param entry of a report; null when a parent says so here
   */
  @SuppressWarnings("NullAway.Init")
  MilkUsed(MilkBag bag, int amount, Instant at, MemberId by, @Nullable UUID entry) {
    this.id = Uuids.next();
    this.bag = bag;
    this.amount = amount;
    this.at = at;
    this.byId = by.value();
    this.entryId = entry;
  }

  int amount() {
    return amount;
  }

  boolean isOf(UUID entry) {
    return entry.equals(entryId);
  }
}
