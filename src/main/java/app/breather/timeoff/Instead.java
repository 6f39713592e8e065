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
   * @param first when it would be on the first of those days
   */
  Instead(SomeDays days, Period first) {
    this.of = days.of().value();
    this.day = days.first();
    this.following = days.following();
    this.startsAt = first.from();
    this.endsAt = first.until();
  }

  SomeDays days() {
    return new SomeDays(new TimeOffId(of), day, following);
  }

  /** When it would be on the first of those days. */
  Period first() {
    return new Period(startsAt, endsAt);
  }
}
