package app.breather.bedtime;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** One parent asks another to take an evening. */
@Entity
@Table(name = "take_over_ask")
class TakeOverAsk {

  enum State {
    WAITING,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID rotaId;
  private LocalDate evening;
  private UUID askedBy;
  private UUID askedOf;
  private String word;
  private Instant askedAt;

  @Enumerated(EnumType.STRING)
  private State state = State.WAITING;

  private @Nullable Instant answeredAt;
  private String answerWord = "";
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected TakeOverAsk() {}

  @SuppressWarnings("NullAway.Init")
  TakeOverAsk(TurnId turn, MemberId by, MemberId of, String word, Instant now) {
    this.id = Uuids.next();
    this.rotaId = turn.rota().value();
    this.evening = turn.evening();
    this.askedBy = by.value();
    this.askedOf = of.value();
    this.word = word;
    this.askedAt = now;
  }

  void accept(String answerWord, Instant now) {
    answer(State.ACCEPTED, answerWord, now);
  }

  void decline(String answerWord, Instant now) {
    answer(State.DECLINED, answerWord, now);
  }

  void withdraw(Instant now) {
    answer(State.WITHDRAWN, "", now);
  }

  private void answer(State answer, String said, Instant now) {
    if (state != State.WAITING) {
      throw new IllegalStateException("Answered before: " + state);
    }
    state = answer;
    answerWord = said;
    answeredAt = now;
  }

  boolean isWaiting() {
    return state == State.WAITING;
  }

  boolean isOf(MemberId member) {
    return askedOf.equals(member.value());
  }

  boolean isBy(MemberId member) {
    return askedBy.equals(member.value());
  }

  TurnId turn() {
    return new TurnId(new RotaId(rotaId), evening);
  }

  MemberId askedBy() {
    return new MemberId(askedBy);
  }

  MemberId askedOf() {
    return new MemberId(askedOf);
  }

  TakeOverCard card(Set<ChildId> children) {
    return new TakeOverCard(
        new TakeOverAskId(id),
        turn(),
        children,
        new MemberId(askedBy),
        new MemberId(askedOf),
        word);
  }
}
