package app.breather.care;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
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
  private boolean written;
  private boolean sent;
  private boolean ended;

  @SuppressWarnings("NullAway.Init")
  protected CalendarCopy() {}

  @SuppressWarnings("NullAway.Init")
  CalendarCopy(Cover cover, MemberId member) {
    this.id = idOf(cover, member);
    this.slotId = cover.slot().id().value();
    this.coverId = cover.id();
    this.memberId = member.value();
  }

  /** Known before the entry is mailed, so that who fetches it before does not have it twice. */
  static UUID idOf(Cover cover, MemberId member) {
    return UUID.nameUUIDFromBytes((cover.id() + "/" + member).getBytes(StandardCharsets.UTF_8));
  }

  /** What nobody can have seen yet has no editions. */
  void renew() {
    edition = nextEdition();
  }

  /** As it would be next. */
  int nextEdition() {
    return written ? edition + 1 : edition;
  }

  void moveTo(Cover cover) {
    coverId = cover.id();
    renew();
  }

  void end() {
    ended = true;
    renew();
  }

  /** From now on it may have left, even if nobody can note that it was sent. */
  void write() {
    written = true;
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

  /** Whether it may be in that calendar. */
  boolean isWritten() {
    return written;
  }

  /** Whether a mail server took it. */
  boolean isSent() {
    return sent;
  }

  boolean isEnded() {
    return ended;
  }
}
