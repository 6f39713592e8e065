package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** One person of those who are asked. */
@Entity
@Table(name = "check_in_ask")
class CheckInAsk {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID checkInId;
  private UUID memberId;

  @SuppressWarnings("NullAway.Init")
  protected CheckInAsk() {}

  @SuppressWarnings("NullAway.Init")
  CheckInAsk(CheckIn checkIn, MemberId member) {
    this.id = Uuids.next();
    this.checkInId = checkIn.id();
    this.memberId = member.value();
  }

  CheckInAskId id() {
    return new CheckInAskId(id);
  }

  MemberId member() {
    return new MemberId(memberId);
  }
}
