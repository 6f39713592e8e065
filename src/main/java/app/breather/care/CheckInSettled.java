package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** What parents did about unhappy answers. */
@Entity
@Table(name = "check_in_settled")
class CheckInSettled {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID careId;
  private UUID settledBy;
  private Instant settledAt;

  @Enumerated(EnumType.STRING)
  private CheckInEnd how;

  private String word;

  @SuppressWarnings("NullAway.Init")
  protected CheckInSettled() {}

  @SuppressWarnings("NullAway.Init")
  CheckInSettled(RegularCareId care, MemberId by, CheckInEnd how, String word, Instant now) {
    this.id = Uuids.next();
    this.careId = care.value();
    this.settledBy = by.value();
    this.how = how;
    this.word = word;
    this.settledAt = now;
  }

  RegularCareId care() {
    return new RegularCareId(careId);
  }

  Instant at() {
    return settledAt;
  }

  CheckInCard.Line line() {
    return new CheckInCard.Line(
        settledAt, new MemberId(settledBy), Optional.empty(), Optional.of(how), word);
  }
}
