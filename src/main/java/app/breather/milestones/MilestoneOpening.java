package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a parent opened a part of their envelope: what they saw by a day, or all of it. */
@Entity
class MilestoneOpening implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID parentId;
  private UUID childId;

  @Enumerated(EnumType.STRING)
  private @Nullable MilestoneKind kind;

  private @Nullable LocalDate day;
  private Instant opensAt;
  private Instant madeAt;

  @SuppressWarnings("NullAway.Init")
  protected MilestoneOpening() {}

  @SuppressWarnings("NullAway.Init")
  private MilestoneOpening(MemberId parent, ChildId child, Instant opensAt, Instant now) {
    this.id = Uuids.next();
    this.parentId = parent.value();
    this.childId = child.value();
    this.opensAt = opensAt;
    this.madeAt = now;
  }

  static MilestoneOpening saw(
      MemberId parent, ChildId child, MilestoneKind kind, LocalDate day, Instant now) {
    var opening = new MilestoneOpening(parent, child, now, now);
    opening.kind = kind;
    opening.day = day;
    return opening;
  }

  /**
   * @param at now, or when it shall open by itself
   */
  static MilestoneOpening everything(MemberId parent, ChildId child, Instant at, Instant now) {
    return new MilestoneOpening(parent, child, at, now);
  }

  MemberId parent() {
    return new MemberId(parentId);
  }

  ChildId child() {
    return new ChildId(childId);
  }

  Instant opensAt() {
    return opensAt;
  }

  boolean isAhead(Instant now) {
    return opensAt.isAfter(now);
  }

  /**
   * By what it opens that; empty when it does not.
   *
   * @param zone the family's, in which days begin and end
   */
  Optional<Opened> opens(Milestone milestone, Instant now, ZoneId zone) {
    var content = milestone.content();
    if (!content.child().equals(child()) || isAhead(now)) {
      return Optional.empty();
    }
    if (kind == null || day == null) {
      return milestone.recordedAt().isAfter(opensAt)
          ? Optional.empty()
          : Optional.of(new Opened.Everything(opensAt));
    }
    boolean seen =
        kind == content.kind() && !LocalDate.ofInstant(content.happenedAt(), zone).isAfter(day);
    return seen ? Optional.of(new Opened.Saw(day)) : Optional.empty();
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
