package app.breather.timeoff;

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

/** A parent who is off, or who is asked whether another may be, and what they said. */
@Entity
@Table(name = "time_off_person")
class TimeOffPerson {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "time_off_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
  private TimeOff timeOff;

  private UUID memberId;
  private boolean owner;

  @Enumerated(EnumType.STRING)
  private Answer answer = Answer.WAITING;

  private String word = "";
  private @Nullable Instant answeredAt;
  private @Nullable Instant seenAt;

  @SuppressWarnings("NullAway.Init")
  protected TimeOffPerson() {}

  @SuppressWarnings("NullAway.Init")
  TimeOffPerson(TimeOff timeOff, MemberId member, boolean owner) {
    this.id = Uuids.next();
    this.timeOff = timeOff;
    this.memberId = member.value();
    this.owner = owner;
  }

  void answer(Answer said, String word, Instant now) {
    if (answer != Answer.WAITING) {
      throw new IllegalStateException("Answered before: " + answer);
    }
    this.answer = said;
    this.word = word;
    this.answeredAt = now;
  }

  /** What was said before is in the history. */
  void askAgain() {
    answer = Answer.WAITING;
    word = "";
    answeredAt = null;
    seenAt = null;
  }

  TimeOffMemory.Said said() {
    return new TimeOffMemory.Said(
        member(), owner, answer, word, Optional.ofNullable(answeredAt), seenAt());
  }

  void restore(TimeOffMemory.Said said) {
    answer = said.answer();
    word = said.word();
    answeredAt = said.answeredAt().orElse(null);
    seenAt = said.seenAt().orElse(null);
  }

  /** Only the first time counts. */
  void see(Instant now) {
    seenAt = seenAt == null ? now : seenAt;
  }

  Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt);
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  boolean isOwner() {
    return owner;
  }

  boolean is(Answer said) {
    return answer == said;
  }

  TimeOffCard.AnswerLine line() {
    return new TimeOffCard.AnswerLine(member(), answer, Optional.ofNullable(answeredAt), word);
  }
}
