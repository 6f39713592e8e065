package app.breather.notifications;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A message as it was sent; only that it was read is added. */
@Entity
@Table(name = "message")
class StoredMessage implements Persistable<UUID> {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID toId;
  private Instant sentAt;
  private String key;

  @Immutable
  @JdbcTypeCode(SqlTypes.JSON)
  private List<Argument> arguments;

  private String route;

  @Enumerated(EnumType.STRING)
  private @Nullable MessageKind kind;

  private @Nullable UUID mailedAs;
  private @Nullable Instant readAt;

  /** The devices to which it went; written by {@link PushDevices}. */
  @Column(insertable = false, updatable = false)
  private UUID[] pushedTo;

  @SuppressWarnings("NullAway.Init")
  protected StoredMessage() {}

  @SuppressWarnings("NullAway.Init")
  StoredMessage(Message message, Instant now) {
    this.id = Uuids.next();
    this.toId = message.to().value();
    this.sentAt = now;
    this.key = message.key();
    this.arguments = message.arguments();
    this.route = message.route();
    this.kind = message.kind();
  }

  InboxLine line() {
    return new InboxLine(new MessageId(id), sentAt, key, arguments, route, readAt != null);
  }

  MemberId to() {
    return new MemberId(toId);
  }

  /** Empty for one from before there were kinds. */
  Optional<MessageKind> kind() {
    return Optional.ofNullable(kind);
  }

  /** Whether it was read, or went with another mail. */
  boolean isToldBesides(UUID mail) {
    return readAt != null || (mailedAs != null && !mailedAs.equals(mail));
  }

  boolean isUrgent() {
    return kind().filter(MessageKind::isUrgent).isPresent();
  }

  boolean isSentSince(Instant moment) {
    return !sentAt.isBefore(moment);
  }

  boolean wentTo(UUID device) {
    return Arrays.asList(pushedTo).contains(device);
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** A message is only ever added, so nothing needs to be looked up before. */
  @Override
  public boolean isNew() {
    return true;
  }
}
