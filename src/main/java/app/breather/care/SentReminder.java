package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
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

/** Kept so that nobody is reminded twice, and parents see who was. */
@Entity
@Table(name = "care_reminder")
class SentReminder implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID slotId;

  @Enumerated(EnumType.STRING)
  private ReminderKind kind;

  private @Nullable UUID memberId;
  private Instant occasion;
  private Instant sentAt;

  @SuppressWarnings("NullAway.Init")
  protected SentReminder() {}

  @SuppressWarnings("NullAway.Init")
  SentReminder(CareSlotId slot, ReminderPlan.Reminder reminder, Instant sentAt) {
    this.id = Uuids.next();
    this.slotId = slot.value();
    this.kind = reminder.kind();
    this.memberId = reminder.who().map(MemberId::value).orElse(null);
    this.occasion = reminder.occasion();
    this.sentAt = sentAt;
  }

  boolean is(ReminderPlan.Reminder reminder) {
    return kind == reminder.kind()
        && who().equals(reminder.who())
        && occasion.equals(reminder.occasion());
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

  ReminderLine line() {
    return new ReminderLine(kind, who(), sentAt);
  }

  private Optional<MemberId> who() {
    return Optional.ofNullable(memberId).map(MemberId::new);
  }
}
