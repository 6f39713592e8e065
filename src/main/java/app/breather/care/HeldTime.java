package app.breather.care;

import app.breather.base.tenancy.MemberId;
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
import java.util.Collection;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** The minutes of one person that a cover holds, so that nobody is in two places. */
@Entity
@Table(name = "held_time")
class HeldTime {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "cover_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Cover cover;

  private UUID memberId;
  private Instant startsAt;
  private Instant endsAt;
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected HeldTime() {}

  @SuppressWarnings("NullAway.Init")
  HeldTime(Cover cover, MemberId member, Period period) {
    this.id = Uuids.next();
    this.cover = cover;
    this.memberId = member.value();
    this.startsAt = period.from();
    this.endsAt = period.until();
  }

  void end(Instant now) {
    endedAt = now;
  }

  Period period() {
    return new Period(startsAt, endsAt);
  }

  Promised promised() {
    return new Promised(member(), period(), cover.slot().content().purpose());
  }

  boolean isOf(Collection<UUID> covers) {
    return covers.contains(cover.id());
  }

  MemberId member() {
    return new MemberId(memberId);
  }
}
