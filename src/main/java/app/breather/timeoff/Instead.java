package app.breather.timeoff;

import app.breather.base.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Which days of other time off fall away once this is agreed. */
@Embeddable
class Instead {

  @Column(name = "instead_of")
  private UUID of;

  @Column(name = "instead_day")
  private LocalDate day;

  @Column(name = "instead_following")
  private boolean following;

  @Column(name = "instead_starts_at")
  private Instant startsAt;

  @Column(name = "instead_ends_at")
  private Instant endsAt;

  @SuppressWarnings("NullAway.Init")
  protected Instead() {}

  /**
   * @param of time off that repeats
   * @param first when it would be on the first of those days
   */
  Instead(TimeOffId of, SomeDays days, Period first) {
    this.of = of.value();
    this.day = days.first();
    this.following = days.following();
    this.startsAt = first.from();
    this.endsAt = first.until();
  }

  TimeOffId of() {
    return new TimeOffId(of);
  }

  SomeDays days() {
    return new SomeDays(day, following);
  }

  /** Whether that is one of those days, or also waits to be instead of one. */
  boolean includes(TimeOff other) {
    return other.stored().id().equals(of()) && other.id().day().filter(days()::include).isPresent()
        || other.instead().filter(it -> it.of.equals(of) && it.days().overlap(days())).isPresent();
  }

  /** When it would be on the first of those days. */
  Period first() {
    return new Period(startsAt, endsAt);
  }
}
