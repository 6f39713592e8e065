package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that happened to a slot, kept as it was. */
@Entity
@Table(name = "care_event")
class CareEvent implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID slotId;
  private Instant at;
  private UUID byId;

  @Enumerated(EnumType.STRING)
  private CareHappening what;

  private @Nullable UUID aboutId;
  private @Nullable Instant startsAt;
  private @Nullable Instant endsAt;
  private @Nullable String word;

  @SuppressWarnings("NullAway.Init")
  protected CareEvent() {}

  @SuppressWarnings("NullAway.Init")
  CareEvent(CareSlotId slot, CareHappening what, MemberId by, Instant at) {
    this.id = Uuids.next();
    this.slotId = slot.value();
    this.what = what;
    this.byId = by.value();
    this.at = at;
  }

  CareEvent about(MemberId caregiver) {
    aboutId = caregiver.value();
    return this;
  }

  CareEvent over(Period period) {
    startsAt = period.from();
    endsAt = period.until();
    return this;
  }

  CareEvent saying(@Nullable String said) {
    word = said;
    return this;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** An event is only ever added, so nothing needs to be looked up before. */
  @Override
  public boolean isNew() {
    return true;
  }

  CareHistoryLine line() {
    return new CareHistoryLine(
        at,
        what,
        new MemberId(byId),
        Optional.ofNullable(aboutId).map(MemberId::new),
        startsAt == null || endsAt == null ? Optional.empty() : Period.between(startsAt, endsAt),
        Optional.ofNullable(word));
  }
}
