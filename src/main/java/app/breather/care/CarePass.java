package app.breather.care;

import static java.util.Objects.requireNonNull;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** To whom a link was given for which time of care; what it allows is judged when it is used. */
@Entity
class CarePass {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID caregiverId;
  private @Nullable UUID slotId;
  private @Nullable UUID regularCareId;
  private @Nullable LocalDate regularDay;

  @SuppressWarnings("NullAway.Init")
  protected CarePass() {}

  @SuppressWarnings("NullAway.Init")
  CarePass(CareOccasion occasion) {
    this.id = Uuids.next();
    this.caregiverId = occasion.caregiver().value();
    this.slotId = occasion.id().slot().map(CareSlotId::value).orElse(null);
    this.regularCareId = occasion.id().regular().map(day -> day.care().value()).orElse(null);
    this.regularDay = occasion.id().day().orElse(null);
  }

  UUID id() {
    return id;
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  CareOccasionId occasion() {
    return slotId != null
        ? CareOccasionId.of(new CareSlotId(slotId))
        : new CareOccasionId(requireNonNull(regularCareId), Optional.ofNullable(regularDay));
  }
}
