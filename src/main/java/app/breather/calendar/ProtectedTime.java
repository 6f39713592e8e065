package app.breather.calendar;

import static java.util.Objects.requireNonNull;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Time that the family keeps for itself; whoever ended it may take that back. */
@Entity
class ProtectedTime {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  @Version private @Nullable Integer version;
  private String name;
  @Embedded private RepeatedTimeColumns time;
  private Instant recordedAt;
  private UUID recordedBy;
  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;

  @SuppressWarnings("NullAway.Init")
  protected ProtectedTime() {}

  @SuppressWarnings("NullAway.Init")
  ProtectedTime(ProtectedContent content, MemberId by, Instant now) {
    this.id = ProtectedTimeId.create().value();
    this.recordedAt = now;
    this.recordedBy = by.value();
    change(content);
  }

  final void change(ProtectedContent content) {
    name = content.name();
    time = new RepeatedTimeColumns(content.time());
  }

  void end(MemberId by, Instant now) {
    endedAt = now;
    endedBy = by.value();
  }

  void goOn() {
    endedAt = null;
    endedBy = null;
  }

  boolean hasEnded() {
    return endedAt != null;
  }

  ProtectedCard card() {
    return new ProtectedCard(
        new ProtectedTimeId(id),
        new ProtectedContent(name, time.time()),
        requireNonNull(version, "not stored yet"));
  }
}
