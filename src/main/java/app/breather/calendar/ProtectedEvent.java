package app.breather.calendar;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.calendar.HistoryLine.Happening;
import app.breather.family.MemberCard;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.springframework.data.domain.Persistable;

/** What a parent said of time that the family keeps for itself, kept as it was said. */
@Entity
@Table(name = "protected_time_event")
class ProtectedEvent implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID protectedTimeId;

  @Enumerated(EnumType.STRING)
  private Happening what;

  private Instant at;
  private UUID byId;
  private String name;
  @Embedded private RepeatedTimeColumns time;
  @Embedded private OutingColumns outing;
  private LocalDate[] leftOut;

  @SuppressWarnings("NullAway.Init")
  protected ProtectedEvent() {}

  @SuppressWarnings("NullAway.Init")
  ProtectedEvent(ProtectedCard of, Happening what, MemberId by, Instant at) {
    this.id = Uuids.next();
    this.protectedTimeId = of.id().value();
    this.what = what;
    this.byId = by.value();
    this.at = at;
    this.name = of.content().name();
    this.time = new RepeatedTimeColumns(of.content().time());
    this.outing = new OutingColumns(of.content().outing());
    this.leftOut = of.content().leftOut().toArray(LocalDate[]::new);
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

  HistoryLine<ProtectedContent> line(Function<MemberId, Optional<MemberCard>> known) {
    return new HistoryLine<>(
        at,
        known.apply(new MemberId(byId)),
        what,
        new ProtectedContent(name, time.time(), List.of(leftOut), outing.outing()));
  }
}
