package app.breather.care;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.moves.Movable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A slot as one viewer may see it.
 *
 * @param asks all for a parent, only their own for a caregiver
 * @param bundle of days that were given back at once, to which it belongs, if it does
 * @param insteadOf the day of regular care for which it stands, if it does
 * @param covers what stands promised, in order
 * @param again what was promised and no longer fits, in order
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
    Optional<RegularDay> insteadOf,
    Optional<CareBundleId> bundle,
    Coverage coverage,
    boolean begun,
    boolean over,
    List<CoverLine> covers,
    List<AgainLine> again,
    List<Period> gaps,
    List<AskLine> asks) {

  /** Minutes that stand promised. */
  public record CoverLine(MemberId caregiver, Period period, List<MemberId> companions) {}

  /**
   * A promise that no longer fits, whose caregiver is asked again and holds the minutes meanwhile.
   *
   * @param held as promised; may lie outside the slot
   * @param asked what a yes would promise, within the slot
   * @param open all that could be promised instead
   * @param anotherChild whether the slot is for one child more than was promised
   */
  public record AgainLine(
      MemberId caregiver,
      Period held,
      List<Period> asked,
      List<Period> open,
      boolean anotherChild,
      List<MemberId> companions) {}

  /**
   * @param answeredAt empty while nobody answered
   * @param undoable whether the answer is less than ten minutes old
   * @param byParents whether a parent gave or ended it, and not the caregiver
   */
  public record AskLine(
      MemberId caregiver,
      AskState state,
      Instant answerBy,
      Optional<Instant> answeredAt,
      Optional<String> word,
      boolean undoable,
      boolean byParents) {}

  /** By a parent, in the calendar or along with something else. */
  public Movable movable() {
    return new Movable(CareMoves.OF, id.toString(), version, period);
  }

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

  public Optional<AgainLine> againOf(MemberId caregiver) {
    return again.stream().filter(line -> line.caregiver().equals(caregiver)).findFirst();
  }

  /** Whether a promise was taken back that nobody has made good. */
  public boolean fellThrough() {
    return coverage != Coverage.CANCELLED && !begun && !gaps.isEmpty() && !tookBack().isEmpty();
  }

  /** Whether that must be settled now, for it begins in less than a day. */
  public boolean isUrgent(Instant now) {
    return fellThrough() && period.from().isBefore(now.plus(AnswerBy.URGENT));
  }

  public List<MemberId> tookBack() {
    return asks.stream()
        .filter(ask -> ask.state() == AskState.TAKEN_BACK)
        .map(AskLine::caregiver)
        .toList();
  }

  /** Whether this caregiver gave back a day of regular care that nobody has promised yet. */
  public boolean mayComeAfterAll(MemberId caregiver) {
    return insteadOf.isPresent()
        && coverage != Coverage.CANCELLED
        && !begun
        && covers.isEmpty()
        && again.isEmpty()
        && askOf(caregiver).filter(ask -> ask.state() == AskState.TAKEN_BACK).isPresent();
  }

  private static AgainLine again(CareSlot slot, Cover cover) {
    var open = slot.covers().openTo(cover.caregiver());
    var asked = open.stream().flatMap(part -> part.intersection(cover.about()).stream()).toList();
    return new AgainLine(
        cover.caregiver(),
        cover.period(),
        asked.isEmpty() ? open : asked,
        open,
        !cover.isPromisedFor(slot.childIds()),
        cover.companions());
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
        slot.insteadOf(),
        slot.bundle(),
        slot.coverage(now),
        slot.hasBegun(now),
        slot.isOver(now),
        slot.covers().promised().stream()
            .map(cover -> new CoverLine(cover.caregiver(), cover.period(), cover.companions()))
            .sorted((a, b) -> a.period().compareTo(b.period()))
            .toList(),
        slot.covers().standing().stream()
            .filter(Cover::isAskedAgain)
            .map(cover -> again(slot, cover))
            .sorted(Comparator.comparing(AgainLine::held))
            .toList(),
        slot.covers().gaps(),
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
                        ask.isUndoable(now),
                        ask.isAnsweredByParents()))
            .toList());
  }
}
