package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One of those who are asked one after another. */
@Entity
@Table(name = "ask_rung")
class Rung {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "slot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private Ladder ladder;

  private UUID caregiverId;
  private int place;
  private Instant queuedAt;

  @Enumerated(EnumType.STRING)
  private RungState state;

  @Enumerated(EnumType.STRING)
  private @Nullable SkipReason reason;

  @SuppressWarnings("NullAway.Init")
  protected Rung() {}

  @SuppressWarnings("NullAway.Init")
  Rung(Ladder ladder, MemberId caregiver) {
    this.id = Uuids.next();
    this.ladder = ladder;
    this.caregiverId = caregiver.value();
  }

  void queue(int at, Instant now) {
    state = RungState.QUEUED;
    reason = null;
    place = at;
    queuedAt = now;
  }

  void moveTo(int at) {
    place = at;
  }

  void ask() {
    state = RungState.ASKED;
    reason = null;
  }

  void skip(SkipReason why) {
    state = RungState.SKIPPED;
    reason = why;
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  int place() {
    return place;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  RungState state() {
    return state;
  }

  Optional<SkipReason> reason() {
    return Optional.ofNullable(reason);
  }
}
