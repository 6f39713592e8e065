package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That some days of time off that repeats are dropped, or are for something else. */
@Entity
@Table(name = "time_off_deviation")
class TimeOffDeviation {

  static final Comparator<TimeOffDeviation> IN_ORDER =
      Comparator.<TimeOffDeviation, Instant>comparing(one -> one.at).thenComparing(one -> one.id);

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "time_off_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private TimeOff timeOff;

  private LocalDate day;
  private boolean following;
  private @Nullable String reason;
  private Instant at;
  private UUID byId;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffDeviation() {}

  /**
   * @param reason what it is for on these days; empty when they are dropped
   */
  @SuppressWarnings("NullAway.Init")
  TimeOffDeviation(
      TimeOff timeOff, SomeDays days, Optional<String> reason, MemberId by, Instant now) {
    this.id = Uuids.next();
    this.timeOff = timeOff;
    this.day = days.first();
    this.following = days.following();
    this.reason = reason.orElse(null);
    this.byId = by.value();
    this.at = now;
  }

  boolean reaches(LocalDate other) {
    return new SomeDays(timeOff.id(), day, following).include(other);
  }

  boolean isDrop() {
    return reason == null;
  }

  Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  Instant at() {
    return at;
  }
}
