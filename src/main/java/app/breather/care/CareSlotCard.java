package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A slot as one viewer may see it.
 *
 * @param asks all for a parent, only their own for a caregiver
 * @param gaps what is still open, in order
 */
public record CareSlotCard(
    CareSlotId id,
    int version,
    Period period,
    Set<ChildId> children,
    String purpose,
    String place,
    String note,
    Coverage coverage,
    boolean begun,
    boolean over,
    List<CoverLine> covers,
    List<Period> gaps,
    List<AskLine> asks) {

  /** Minutes that stand promised. */
  public record CoverLine(MemberId caregiver, Period period, List<MemberId> companions) {}

  /**
   * @param answeredAt empty while nobody answered
   * @param undoable whether the answer is less than ten minutes old
   */
  public record AskLine(
      MemberId caregiver,
      AskState state,
      Instant answerBy,
      Optional<Instant> answeredAt,
      Optional<String> word,
      boolean undoable) {}

  public CareSlotContent content() {
    return new CareSlotContent(period, children, purpose, place, note);
  }

  public Optional<AskLine> askOf(MemberId caregiver) {
    return asks.stream().filter(ask -> ask.caregiver().equals(caregiver)).findFirst();
  }

  public List<Period> promisedBy(MemberId caregiver) {
    return covers.stream()
        .filter(cover -> cover.caregiver().equals(caregiver))
        .map(CoverLine::period)
        .toList();
  }

  static CareSlotCard of(CareSlot slot, Instant now, Optional<MemberId> onlyAsksOf) {
    var content = slot.content();
    return new CareSlotCard(
        slot.id(),
        slot.version(),
        slot.period(),
        content.children(),
        content.purpose(),
        content.place(),
        content.note(),
        slot.coverage(now),
        slot.hasBegun(now),
        slot.isOver(now),
        slot.standing().stream()
            .map(cover -> new CoverLine(cover.caregiver(), cover.period(), cover.companions()))
            .sorted((a, b) -> a.period().compareTo(b.period()))
            .toList(),
        slot.gaps(),
        slot.asks().stream()
            .filter(ask -> onlyAsksOf.map(ask.caregiver()::equals).orElse(true))
            .map(
                ask ->
                    new AskLine(
                        ask.caregiver(),
                        ask.state(now),
                        ask.answerBy(),
                        ask.answeredAt(),
                        ask.word(),
                        ask.isUndoable(now)))
            .toList());
  }
}
