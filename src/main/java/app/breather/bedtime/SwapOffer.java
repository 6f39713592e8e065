package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * One evening of the giver for one of several of the partner. Either of them may have offered it.
 * That time is over, or an evening has moved on, is not stored: {@link SwapTerms} says so.
 */
@Entity
@Table(name = "swap_offer")
class SwapOffer {

  static final Duration UNDO = Duration.ofMinutes(10);

  enum State {
    OFFERED,
    ACCEPTED,
    DECLINED,
    /** Answered by an offer of other dates. */
    COUNTERED,
    WITHDRAWN
  }

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID rotaId;
  private LocalDate evening;
  private UUID giver;
  private UUID partner;
  private LocalDate[] choices;
  private boolean byGiver;
  private String word;
  private Instant offeredAt;

  @Enumerated(EnumType.STRING)
  private State state = State.OFFERED;

  private @Nullable Instant answeredAt;
  private String answerWord = "";
  private @Nullable UUID swapId;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected SwapOffer() {}

  @SuppressWarnings("NullAway.Init")
  SwapOffer(
      TurnId turn,
      MemberId giver,
      MemberId partner,
      boolean byGiver,
      Collection<LocalDate> choices,
      String word,
      Instant now) {
    this.id = Uuids.next();
    this.rotaId = turn.rota().value();
    this.evening = turn.evening();
    this.giver = giver.value();
    this.partner = partner.value();
    this.byGiver = byGiver;
    this.choices = choices.stream().sorted().toArray(LocalDate[]::new);
    this.word = word;
    this.offeredAt = now;
  }

  void accept(SwappedRow swap, Instant now) {
    answer(State.ACCEPTED, "", now);
    swapId = swap.id();
  }

  void decline(String said, Instant now) {
    answer(State.DECLINED, said, now);
  }

  /** The same evening, for other ones of the partner. */
  SwapOffer counter(Collection<LocalDate> others, String said, Instant now) {
    answer(State.COUNTERED, said, now);
    return new SwapOffer(turn(), giver(), partner(), !byGiver, others, said, now);
  }

  void withdraw(Instant now) {
    answer(State.WITHDRAWN, "", now);
  }

  private void answer(State answer, String said, Instant now) {
    if (!isOffered()) {
      throw new IllegalStateException("Answered before: " + state);
    }
    state = answer;
    answerWord = said;
    answeredAt = now;
  }

  /**
   * It waits for an answer again.
   *
   * @return the swap that is void
   */
  UUID undo(Instant now) {
    var swap = swapId;
    if (swap == null || !isUndoable(now)) {
      throw new IllegalStateException("Not to be undone: " + state);
    }
    state = State.OFFERED;
    answeredAt = null;
    swapId = null;
    return swap;
  }

  boolean isUndoable(Instant now) {
    return state == State.ACCEPTED && now.isBefore(undoableUntil());
  }

  Instant undoableUntil() {
    return answeredAt == null ? Instant.MIN : answeredAt.plus(UNDO);
  }

  boolean isOffered() {
    return state == State.OFFERED;
  }

  boolean isBetween(MemberId one) {
    return giver().equals(one) || partner().equals(one);
  }

  SwapId id() {
    return new SwapId(id);
  }

  TurnId turn() {
    return new TurnId(new RotaId(rotaId), evening);
  }

  MemberId giver() {
    return new MemberId(giver);
  }

  MemberId partner() {
    return new MemberId(partner);
  }

  MemberId offeredBy() {
    return byGiver ? giver() : partner();
  }

  MemberId offeredTo() {
    return byGiver ? partner() : giver();
  }

  List<LocalDate> choices() {
    return List.of(choices);
  }

  String word() {
    return word;
  }
}
