package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What one parent chose for one kind of one child, and until when. */
@Entity
class MilestoneChoice implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID parentId;
  private UUID childId;

  @Enumerated(EnumType.STRING)
  private MilestoneKind kind;

  private boolean tell;
  private Instant chosenAt;
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected MilestoneChoice() {}

  @SuppressWarnings("NullAway.Init")
  MilestoneChoice(MemberId parent, ChildId child, MilestoneKind kind, boolean tell, Instant now) {
    this.id = Uuids.next();
    this.parentId = parent.value();
    this.childId = child.value();
    this.kind = kind;
    this.tell = tell;
    this.chosenAt = now;
  }

  MemberId parent() {
    return new MemberId(parentId);
  }

  ChildId child() {
    return new ChildId(childId);
  }

  MilestoneKind kind() {
    return kind;
  }

  boolean tells() {
    return tell;
  }

  boolean stands() {
    return endedAt == null;
  }

  /** Whether it opens what was recorded then: also what was sealed when it was made. */
  boolean opens(Instant recordedAt) {
    return tell && (endedAt == null || endedAt.isAfter(recordedAt));
  }

  boolean isBefore(Instant recordedAt) {
    return !chosenAt.isAfter(recordedAt);
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }
}
