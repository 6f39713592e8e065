package app.breather.handover.milk;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** That somebody put a bag somewhere; nothing here is ever changed. */
@Entity
@Table(name = "milk_move")
class MilkMoved {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "bag_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private MilkBag bag;

  @Enumerated(EnumType.STRING)
  private MilkPlace place;

  private Instant at;
  private UUID byId;

  @SuppressWarnings("NullAway.Init")
  protected MilkMoved() {}

  @SuppressWarnings("NullAway.Init")
  MilkMoved(MilkBag bag, MilkMove move, MemberId by) {
    this.id = Uuids.next();
    this.bag = bag;
    this.place = move.place();
    this.at = move.at();
    this.byId = by.value();
  }

  MilkMove move() {
    return new MilkMove(place, at);
  }
}
