package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.time.Period;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** Something that happened to time off, kept as it was. */
@Entity
@Table(name = "time_off_event")
class TimeOffEvent implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID timeOffId;
  private Instant at;
  private UUID byId;

  @Enumerated(EnumType.STRING)
  private TimeOffHappening what;

  private Instant startsAt;
  private Instant endsAt;
  private String word;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffEvent() {}

  TimeOffEvent(TimeOff timeOff, TimeOffHappening what, MemberId by, String word, Instant at) {
    this(timeOff, timeOff.proposed(), what, by, word, at);
  }

  /**
   * @param period that it is about
   */
  @SuppressWarnings("NullAway.Init")
  TimeOffEvent(
      TimeOff timeOff, Period period, TimeOffHappening what, MemberId by, String word, Instant at) {
    this.id = Uuids.next();
    this.timeOffId = timeOff.stored().id().value();
    this.what = what;
    this.byId = by.value();
    this.at = at;
    this.startsAt = period.from();
    this.endsAt = period.until();
    this.word = word;
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** An event is only ever added, so nothing needs to be looked up before. */
  @Override
  public boolean isNew() {
    return true;
  }

  TimeOffHistoryLine line() {
    return new TimeOffHistoryLine(at, what, new MemberId(byId), new Period(startsAt, endsAt), word);
  }
}
