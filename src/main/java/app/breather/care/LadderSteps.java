package app.breather.care;

import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Does what a slot's ladder says is to be done. Called after whatever may have changed that, by who
 * holds the slot's row; called once more, it does nothing more.
 */
@Component
class LadderSteps {

  static final String JOB = "care.ladder";

  private final Ladders ladders;
  private final SkipRules skips;
  private final AskSending sending;
  private final CareMessages messages;
  private final Families families;
  private final Jobs jobs;
  private final Clock clock;

  LadderSteps(
      Ladders ladders,
      SkipRules skips,
      AskSending sending,
      CareMessages messages,
      Families families,
      Jobs jobs,
      Clock clock) {
    this.ladders = ladders;
    this.skips = skips;
    this.sending = sending;
    this.messages = messages;
    this.families = families;
    this.jobs = jobs;
    this.clock = clock;
  }

  void goOn(CareSlot slot) {
    ladders.findById(slot.id().value()).ifPresent(ladder -> goOn(slot, ladder));
  }

  void goOn(CareSlot slot, Ladder ladder) {
    switch (plan(slot, ladder).at(clock.instant())) {
      case LadderPlan.Step.Ask(var who, var answerBy) -> {
        if (!skipped(slot, ladder, who)) {
          ask(slot, ladder, who, answerBy);
        }
        goOn(slot, ladder);
      }
      case LadderPlan.Step.Wait(var until) -> jobs.schedule(JOB, slot.id().value(), until);
      case LadderPlan.Step.NobodyLeft _ -> {
        if (ladder.end(clock.instant())) {
          messages.nobodyLeft(slot);
        }
      }
      case LadderPlan.Step.Rest _ -> {}
    }
  }

  /** Asks the next whose turn it is not yet; nothing when nobody is left. */
  void askNext(CareSlot slot, Ladder ladder) {
    for (var next : ladder.queued()) {
      if (!skipped(slot, ladder, List.of(next))) {
        ask(slot, ladder, List.of(next), plan(slot, ladder).answerBy(clock.instant()));
        break;
      }
    }
    goOn(slot, ladder);
  }

  /** Who is asked next, and when, if nothing happens before. */
  Optional<LadderCard.Next> next(CareSlot slot) {
    return ladders
        .findById(slot.id().value())
        .flatMap(ladder -> plan(slot, ladder).next(clock.instant()));
  }

  LadderPlan plan(CareSlot slot, Ladder ladder) {
    var asked =
        ladder.in(RungState.ASKED).stream()
            .flatMap(caregiver -> slot.askOf(caregiver).stream())
            .map(Ask::turn)
            .toList();
    return new LadderPlan(
        slot.period().from(),
        families.current().zone(),
        !slot.isCancelled() && !ladder.isStopped() && !slot.covers().gaps().isEmpty(),
        ladder.queued(),
        asked);
  }

  private void ask(CareSlot slot, Ladder ladder, List<MemberId> who, Instant answerBy) {
    sending.ask(slot, who, answerBy, ladder.startedBy());
    ladder.asked(who);
  }

  /** Whether any was, after which the others have more time. */
  private boolean skipped(CareSlot slot, Ladder ladder, List<MemberId> who) {
    var rungs = who.stream().flatMap(caregiver -> ladder.rungOf(caregiver).stream()).toList();
    var reasons = skips.reasons(slot, rungs, clock.instant());
    reasons.forEach(ladder::skip);
    return !reasons.isEmpty();
  }
}
