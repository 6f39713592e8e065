package app.breather.handover.sheet;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.care.CareOccasionId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** How what holds for one time of care was from a moment on. */
@Entity
@Table(name = "handover_day")
class DayPart implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private String occasion;
  private int number;
  private String whereabouts;
  private @Nullable Instant backAt;
  private String note;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<PhoneNumber> numbers;

  private Instant changedAt;
  private UUID changedBy;

  @SuppressWarnings("NullAway.Init")
  protected DayPart() {}

  @SuppressWarnings("NullAway.Init")
  DayPart(CareOccasionId occasion, int number, DayContent content, Instant now, MemberId by) {
    this.id = Uuids.next();
    this.occasion = occasion.toString();
    this.number = number;
    this.whereabouts = content.whereabouts();
    this.backAt = content.backAt().orElse(null);
    this.note = content.note();
    this.numbers = content.numbers();
    this.changedAt = now;
    this.changedBy = by.value();
  }

  DayCard card() {
    return new DayCard(
        number,
        new DayContent(whereabouts, Optional.ofNullable(backAt), note, numbers),
        Optional.of(new DayCard.Written(changedAt, new MemberId(changedBy))));
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** It is only ever added. */
  @Override
  public boolean isNew() {
    return true;
  }
}
