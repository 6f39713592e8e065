package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A time that another calendar of a member's has; replaced with all others when it is read anew.
 */
@Entity
@Immutable
class BusyTime {

  @Id private UUID id;

  @TenantId
  @PartitionKey
  @Column(name = "family_id")
  private UUID familyId;

  @Column(name = "member_id")
  private UUID memberId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  private boolean tentative;

  private @Nullable String title;

  /** Not while its calendar is ended. */
  private boolean shown;

  @SuppressWarnings("NullAway.Init")
  protected BusyTime() {}

  UUID id() {
    return id;
  }

  Busy busy() {
    return new Busy(new Period(startsAt, endsAt), new MemberId(memberId), tentative);
  }

  /** Only where its owner wished it to be kept. */
  Optional<String> title() {
    return Optional.ofNullable(title);
  }
}
