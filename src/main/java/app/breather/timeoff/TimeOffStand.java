package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import app.breather.calendar.AbsenceTime;
import app.breather.calendar.AwayRecord;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That one parent is off for a time, since when it is known and until when it held. */
@Entity
@Table(name = "time_off_stand")
class TimeOffStand {

  static final Comparator<TimeOffStand> AS_RECORDED =
      Comparator.<TimeOffStand, Instant>comparing(stand -> stand.since)
          .thenComparing(stand -> stand.id);

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "time_off_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private TimeOff timeOff;

  private UUID memberId;
  private Instant leavesAt;
  private Instant returnsAt;
  private Instant since;
  private @Nullable Instant endedAt;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffStand() {}

  @SuppressWarnings("NullAway.Init")
  TimeOffStand(TimeOff timeOff, MemberId member, Period away, Instant now) {
    this.id = Uuids.next();
    this.timeOff = timeOff;
    this.memberId = member.value();
    this.leavesAt = away.from();
    this.returnsAt = away.until();
    this.since = now;
  }

  /** Of one day of what repeats, as it is read. */
  TimeOffStand(TimeOff day, MemberId member, Instant since, Optional<Instant> ended) {
    this(day, member, day.away(), since);
    this.id = day.id().value();
    this.endedAt = ended.orElse(null);
  }

  void end(Instant now) {
    endedAt = now;
  }

  Instant since() {
    return since;
  }

  boolean holds() {
    return endedAt == null;
  }

  boolean changedAt(Instant now) {
    return since.equals(now) || now.equals(endedAt);
  }

  Period away() {
    return new Period(leavesAt, returnsAt);
  }

  AwayRecord record() {
    return new AwayRecord(
        id,
        new MemberId(memberId),
        new AbsenceTime.Once(away()),
        since,
        Optional.ofNullable(endedAt));
  }
}
