package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whose an evening is before anybody is away.
 *
 * @param planned by the pattern
 * @param owner by the pattern or the last swap
 * @param before take-overs by which it had come to whoever swapped it away
 * @param takeOver of the owner's evening
 * @param swap the last one that stands
 */
record Holding(
    LocalDate evening,
    MemberId planned,
    MemberId owner,
    List<Taken> before,
    Optional<Taken> takeOver,
    Optional<RotaChange.Swapped> swap) {

  /**
   * An evening passed from one to another.
   *
   * @param owed otherwise it is a present
   */
  record Taken(MemberId from, MemberId to, boolean owed) {

    Optional<Debt> debt(LocalDate evening) {
      return owed && !from.equals(to) ? Optional.of(new Debt(from, to, evening)) : Optional.empty();
    }
  }

  static Holding byPattern(LocalDate evening, MemberId planned) {
    return new Holding(evening, planned, planned, List.of(), Optional.empty(), Optional.empty());
  }

  Holding takenOver(RotaChange.TakenOver taken) {
    var passed = new Taken(owner, taken.taker(), taken.owed());
    return new Holding(evening, planned, owner, before, Optional.of(passed), swap);
  }

  Holding swapped(RotaChange.Swapped standing) {
    var taken = new ArrayList<>(before);
    takeOver.ifPresent(taken::add);
    var other = standing.forIt(evening).by();
    return new Holding(
        evening, planned, other, List.copyOf(taken), Optional.empty(), Optional.of(standing));
  }

  MemberId holder() {
    return takeOver.map(Taken::to).orElse(owner);
  }

  boolean isChanged() {
    return takeOver.isPresent() || swap.isPresent();
  }

  TurnReason reason() {
    var taken = takeOver.filter(one -> !one.to().equals(owner));
    if (taken.isPresent()) {
      return new TurnReason.TookOver(owner, taken.get().owed());
    }
    return swap.filter(_ -> !owner.equals(planned))
        .<TurnReason>map(
            one -> new TurnReason.Swapped(one.given(evening).by(), one.forIt(evening).evening()))
        .orElseGet(TurnReason.ByPattern::new);
  }

  /** What is owed whatever becomes of the evening. */
  List<Debt> debtsBefore() {
    return before.stream().flatMap(one -> one.debt(evening).stream()).toList();
  }

  Optional<Debt> debtToTaker() {
    return takeOver.flatMap(one -> one.debt(evening));
  }
}
