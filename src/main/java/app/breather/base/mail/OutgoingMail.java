package app.breather.base.mail;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import app.breather.base.text.Texts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody shall have a mail, and whether they have it. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

  private static final int FAILURE_LENGTH = 300;

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  @Version private @Nullable Integer version;
  private String kind;
  private UUID subjectId;
  private UUID toId;
  private Instant postedAt;

  @Enumerated(EnumType.STRING)
  private DeliveryState state = DeliveryState.WAITING;

  private @Nullable Instant settledAt;
  private @Nullable Instant failedAt;
  private @Nullable String failure;

  @SuppressWarnings("NullAway.Init")
  protected OutgoingMail() {}

  @SuppressWarnings("NullAway.Init")
  OutgoingMail(String kind, UUID subject, MemberId to, Instant now) {
    this.id = Uuids.next();
    this.kind = kind;
    this.subjectId = subject;
    this.toId = to.value();
    this.postedAt = now;
  }

  /** The first end is the end. */
  void settle(DeliveryState end, Instant now) {
    if (!state.isSettled()) {
      state = end;
      settledAt = now;
    }
  }

  void failed(String why, Instant now) {
    failedAt = now;
    failure = Texts.shortened(why, FAILURE_LENGTH);
  }

  boolean isSettled() {
    return state.isSettled();
  }

  boolean isOvertakenBy(OutgoingMail other) {
    return other.toId.equals(toId) && other.id.toString().compareTo(id.toString()) > 0;
  }

  UUID id() {
    return id;
  }

  String kind() {
    return kind;
  }

  UUID subject() {
    return subjectId;
  }

  MemberId to() {
    return new MemberId(toId);
  }

  Delivery delivery() {
    return new Delivery(subjectId, to(), postedAt, state, Optional.ofNullable(failedAt));
  }
}
