package app.breather.calendar;

import static java.util.Objects.requireNonNull;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
  @Embedded private OutingColumns outing;
  private LocalDate[] leftOut;
  private Instant recordedAt;
  private UUID recordedBy;
  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;
  private @Nullable UUID moveInId;

  @SuppressWarnings("NullAway.Init")
  protected ProtectedTime() {}

  @SuppressWarnings("NullAway.Init")
  ProtectedTime(ProtectedContent content, MemberId by, Instant now) {
    this.id = ProtectedTimeId.create().value();
    this.recordedAt = now;
    this.recordedBy = by.value();
    change(content);
  }

  /** Came along with others from another calendar. */
  ProtectedTime movedIn(UUID moveIn) {
    moveInId = moveIn;
    return this;
  }

  final void change(ProtectedContent content) {
    name = content.name();
    time = new RepeatedTimeColumns(content.time());
    outing = new OutingColumns(content.outing());
    leftOut = content.leftOut().toArray(LocalDate[]::new);
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
        new ProtectedContent(name, time.time(), List.of(leftOut), outing.outing()),
        requireNonNull(version, "not stored yet"));
  }
}
