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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One caregiver asked about one slot. */
@Entity
@Table(name = "ask")
class Ask {

  static final Duration UNDO = Duration.ofMinutes(10);

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "slot_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private CareSlot slot;

  private UUID caregiverId;

  @Enumerated(EnumType.STRING)
  private AskState state;

  private Instant askedAt;
  private @Nullable UUID askedBy;
  private Instant answerBy;
  private @Nullable Instant answeredAt;
  private @Nullable UUID answeredBy;
  private @Nullable String word;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected Ask() {}

  @SuppressWarnings("NullAway.Init")
  Ask(CareSlot slot, MemberId caregiver, MemberId by, Instant askedAt, Instant answerBy) {
    this.id = Uuids.next();
    this.slot = slot;
    this.caregiverId = caregiver.value();
    this.state = AskState.WAITING;
    this.askedAt = askedAt;
    this.askedBy = by.value();
    this.answerBy = answerBy;
  }

  void accept(MemberId by, Instant now) {
    become(AskState.ACCEPTED, by, now, null);
  }

  void decline(MemberId by, Instant now, @Nullable String why) {
    become(AskState.DECLINED, by, now, why);
  }

  void takeBack(MemberId by, Instant now, @Nullable String why) {
    become(AskState.TAKEN_BACK, by, now, why);
  }

  void withdraw(MemberId by, Instant now) {
    become(AskState.WITHDRAWN, by, now, null);
  }

  /** As if it had not been answered; the time to answer stays. */
  void undo() {
    step(AskState.WAITING);
    answeredAt = null;
    answeredBy = null;
    word = null;
  }

  void askAgain(MemberId by, Instant now, Instant until) {
    if (state != AskState.WAITING) {
      undo();
    }
    askedAt = now;
    askedBy = by.value();
    answerBy = until;
  }

  private void become(AskState next, MemberId by, Instant now, @Nullable String said) {
    step(next);
    answeredAt = now;
    answeredBy = by.value();
    word = said;
  }

  private void step(AskState next) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException("An ask that is " + state + " cannot become " + next);
    }
    state = next;
  }

  boolean mayBecome(AskState next) {
    return state.mayBecome(next);
  }

  /** Whether the parents ended it at that moment. */
  boolean wasEndedByParents(Instant when) {
    return state == AskState.TAKEN_BACK
        && !caregiverId.equals(answeredBy)
        && when.equals(answeredAt);
  }

  /** Whether a parent entered the answer, or ended what was promised. */
  boolean isAnsweredByParents() {
    return answeredBy != null && !caregiverId.equals(answeredBy);
  }

  boolean isUndoable(Instant now) {
    return (state == AskState.ACCEPTED || state == AskState.DECLINED)
        && answeredAt != null
        && now.isBefore(answeredAt.plus(UNDO));
  }

  /** Has not said no, and does not wait for an answer since something became open again. */
  boolean isToBeAskedAgain(Optional<Instant> openAgain, Instant now) {
    return switch (state(now)) {
      case WAITING -> openAgain.filter(askedAt::isBefore).isPresent();
      case LAPSED, WITHDRAWN -> true;
      case ACCEPTED, DECLINED, TAKEN_BACK -> false;
    };
  }

  /** As its ladder sees it. */
  LadderPlan.Asked turn() {
    return new LadderPlan.Asked(state, answerBy, answeredAt());
  }

  boolean isWithdrawn() {
    return state == AskState.WITHDRAWN;
  }

  AskState state(Instant now) {
    return state == AskState.WAITING && !now.isBefore(answerBy) ? AskState.LAPSED : state;
  }

  UUID id() {
    return id;
  }

  MemberId caregiver() {
    return new MemberId(caregiverId);
  }

  /** The parent who asks. */
  MemberId askedBy() {
    return askedBy == null ? slot.openedBy() : new MemberId(askedBy);
  }

  Instant askedAt() {
    return askedAt;
  }

  Instant answerBy() {
    return answerBy;
  }

  Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  Optional<String> word() {
    return Optional.ofNullable(word);
  }
}
