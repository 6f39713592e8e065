package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Time off that a parent wishes for without naming a day. */
@Entity
@Table(name = "time_wish")
class TimeWish {

  enum End {
    DONE,
    DROPPED
  }

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID wishedBy;
  private Instant wishedAt;
  private String what;

  @Enumerated(EnumType.STRING)
  private WishLength length;

  private LocalDate lastDay;
  private @Nullable UUID timeOffId;

  @Enumerated(EnumType.STRING)
  private @Nullable End ended;

  private @Nullable Instant endedAt;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected TimeWish() {}

  @SuppressWarnings("NullAway.Init")
  TimeWish(TimeWishContent content, MemberId by, Instant now) {
    this.id = TimeWishId.create().value();
    this.what = content.what();
    this.length = content.length();
    this.lastDay = content.lastDay();
    this.wishedBy = by.value();
    this.wishedAt = now;
  }

  /** It is open again if that comes to nothing. */
  void plan(TimeOffId timeOff) {
    timeOffId = timeOff.value();
  }

  void end(End how, Instant now) {
    if (ended != null) {
      throw new IllegalStateException("Ended before: " + ended);
    }
    ended = how;
    endedAt = now;
  }

  /**
   * @param found how the time off stands that was found for it
   * @param today in the family's zone
   */
  TimeWishState state(Optional<TimeOffState> found, LocalDate today) {
    if (ended != null) {
      return ended == End.DONE ? TimeWishState.DONE : TimeWishState.DROPPED;
    }
    if (found.filter(TimeOffState.TAKEN::equals).isPresent()) {
      return TimeWishState.DONE;
    }
    if (found.filter(TimeOffState::isAhead).isPresent()) {
      return TimeWishState.PLANNED;
    }
    return lastDay.isBefore(today) ? TimeWishState.LAPSED : TimeWishState.OPEN;
  }

  TimeWishId id() {
    return new TimeWishId(id);
  }

  int version() {
    return version == null ? 0 : version;
  }

  MemberId by() {
    return new MemberId(wishedBy);
  }

  TimeWishContent content() {
    return new TimeWishContent(what, length, lastDay);
  }

  Optional<TimeOffId> timeOff() {
    return Optional.ofNullable(timeOffId).map(TimeOffId::new);
  }
}
