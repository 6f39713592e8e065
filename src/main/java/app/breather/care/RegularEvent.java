package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that happened to regular care, kept as it was. */
@Entity
@Table(name = "regular_care_event")
class RegularEvent implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID careId;
  private Instant at;
  private UUID byId;

  @Enumerated(EnumType.STRING)
  private RegularHappening what;

  private @Nullable LocalDate firstDay;
  private @Nullable LocalDate lastDay;
  private @Nullable String word;

  @SuppressWarnings("NullAway.Init")
  protected RegularEvent() {}

  @SuppressWarnings("NullAway.Init")
  RegularEvent(RegularCareId care, RegularHappening what, MemberId by, Instant at) {
    this.id = Uuids.next();
    this.careId = care.value();
    this.what = what;
    this.byId = by.value();
    this.at = at;
  }

  RegularEvent from(LocalDate day) {
    firstDay = day;
    return this;
  }

  RegularEvent until(LocalDate day) {
    lastDay = day;
    return this;
  }

  RegularEvent saying(@Nullable String said) {
    word = said;
    return this;
  }

  /** Whether somebody is to come on other days than before. */
  boolean movesDays() {
    return what.movesDays();
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

  RegularHistoryLine line() {
    return new RegularHistoryLine(
        at,
        what,
        new MemberId(byId),
        Optional.ofNullable(firstDay),
        Optional.ofNullable(lastDay),
        Optional.ofNullable(word));
  }
}
