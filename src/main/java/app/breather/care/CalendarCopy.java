package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A promise as an entry in the own calendar of somebody who holds its minutes. */
@Entity
@Table(name = "calendar_copy")
class CalendarCopy {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  @Version private @Nullable Integer version;
  private UUID slotId;
  private UUID coverId;
  private UUID memberId;
  private int edition;
  private boolean sent;
  private boolean ended;

  @SuppressWarnings("NullAway.Init")
  protected CalendarCopy() {}

  @SuppressWarnings("NullAway.Init")
  CalendarCopy(Cover cover, MemberId member) {
    this.id = Uuids.next();
    this.slotId = cover.slot().id().value();
    this.coverId = cover.id();
    this.memberId = member.value();
  }

  /** What nobody has seen yet has no editions. */
  void renew() {
    if (sent) {
      edition++;
    }
  }

  void moveTo(Cover cover) {
    coverId = cover.id();
    renew();
  }

  void end() {
    ended = true;
    renew();
  }

  void send() {
    sent = true;
  }

  UUID id() {
    return id;
  }

  UUID slot() {
    return slotId;
  }

  UUID cover() {
    return coverId;
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  int edition() {
    return edition;
  }

  boolean isSent() {
    return sent;
  }

  boolean isEnded() {
    return ended;
  }
}
