package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Weekdays;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What suits one caregiver; whoever has no row has no limits. */
@Entity
@Table(name = "caregiver_limit")
class CaregiverLimit {

  @Id private UUID caregiverId;
  @TenantId @PartitionKey private UUID familyId;
  @Version private int version;
  private int weekdays;
  private @Nullable LocalTime fromTime;
  private @Nullable LocalTime untilTime;
  private @Nullable Integer longestHours;
  private @Nullable Integer noticeHours;

  @Column(name = "asks_a_week")
  private @Nullable Integer asksAWeek;

  @SuppressWarnings("NullAway.Init")
  protected CaregiverLimit() {}

  void become(CareLimits limits) {
    weekdays = Weekdays.toBits(limits.days());
    fromTime = limits.hours().map(CareLimits.Hours::from).orElse(null);
    untilTime = limits.hours().map(CareLimits.Hours::until).orElse(null);
    longestHours = limits.longest().orElse(null);
    noticeHours = limits.notice().orElse(null);
    asksAWeek = limits.asksAWeek().orElse(null);
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  CareLimits limits() {
    return new CareLimits(
        Weekdays.fromBits(weekdays),
        fromTime == null || untilTime == null
            ? Optional.empty()
            : Optional.of(new CareLimits.Hours(fromTime, untilTime)),
        Optional.ofNullable(longestHours),
        Optional.ofNullable(noticeHours),
        Optional.ofNullable(asksAWeek));
  }

  LimitCard card() {
    return new LimitCard(caregiver(), version, limits());
  }
}
