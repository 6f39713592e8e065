package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAnswers;
import app.breather.care.CareAsking;
import app.breather.care.CareBoard;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people do about care, each as themselves. */
@Component
@ConditionalOnProperty("breather.demo")
class CareDeeds {

  private final CarePlanning planning;
  private final CareAsking asking;
  private final CareAcceptance acceptance;
  private final CareAnswers answers;
  private final CareBoard board;
  private final CurrentActor current;

  CareDeeds(
      CarePlanning planning,
      CareAsking asking,
      CareAcceptance acceptance,
      CareAnswers answers,
      CareBoard board,
      CurrentActor current) {
    this.planning = planning;
    this.asking = asking;
    this.acceptance = acceptance;
    this.answers = answers;
    this.board = board;
    this.current = current;
  }

  CareSlotId open(Parkers parkers, Period period, String purpose, Set<Actor.Person> asked) {
    var content =
        new CareSlotContent(
            period,
            Set.of(parkers.mia()),
            purpose,
            "At home, Lindenweg 4",
            "She naps at half past two.");
    var slot = current.as(parkers.alex(), () -> ((PlanResult.Saved) planning.open(content)).slot());
    if (!asked.isEmpty()) {
      ask(
          parkers.alex(),
          slot,
          asked.stream().map(Actor.Person::member).collect(Collectors.toSet()));
    }
    return slot;
  }

  void ask(Actor.Person parent, CareSlotId slot, Set<MemberId> caregivers) {
    current.as(parent, () -> asking.ask(slot, caregivers));
  }

  void accept(Actor.Person who, CareSlotId slot, Period part) {
    current.as(who, () -> acceptance.accept(slot, List.of(part)));
  }

  /** A yes that was said on the telephone. */
  void enter(Actor.Person parent, MemberId who, CareSlotId slot, Period part) {
    current.as(parent, () -> acceptance.enter(slot, who, List.of(part), Set.of()));
  }

  void decline(Actor.Person who, CareSlotId slot, String word) {
    current.as(who, () -> answers.decline(slot, Optional.of(word)));
  }

  void takeBack(Actor.Person who, CareSlotId slot, String word) {
    current.as(who, () -> answers.takeBack(slot, Optional.of(word)));
  }

  void cancel(Actor.Person parent, CareSlotId slot) {
    current.as(parent, () -> planning.cancel(slot));
  }

  Optional<CareSlotId> find(Actor.Person caregiver, Period period) {
    return current.as(caregiver, board::concerningMe).stream()
        .filter(card -> card.period().equals(period))
        .map(CareSlotCard::id)
        .findFirst();
  }
}
