package app.breather.care;

import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
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

/** What parents took of an offer. */
@Entity
@Table(name = "care_offer_part")
class OfferPart {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "offer_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Offer offer;

  private UUID slotId;
  private Instant startsAt;
  private Instant endsAt;

  @SuppressWarnings("NullAway.Init")
  protected OfferPart() {}

  @SuppressWarnings("NullAway.Init")
  OfferPart(Offer offer, Period part, CareSlotId slot) {
    this.id = Uuids.next();
    this.offer = offer;
    this.slotId = slot.value();
    this.startsAt = part.from();
    this.endsAt = part.until();
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  OfferCard.Part card() {
    return new OfferCard.Part(period(), new CareSlotId(slotId));
  }
}
