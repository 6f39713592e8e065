package app.breather.timeoff;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AwayTimesChanged;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Stores time off with the care it wants, and what happened to it, in the acting transaction. */
@Component
class TimeOffWriter {

  private final TimeOffs timeOffs;
  private final TimeOffEvents events;
  private final TimeOffMessages messages;
  private final Outlooks outlooks;
  private final TimeOffCare care;
  private final Replacements replacements;
  private final Members members;
  private final PromiseTurns turns;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final ApplicationEventPublisher published;
  private final Clock clock;

  TimeOffWriter(
      TimeOffs timeOffs,
      TimeOffEvents events,
      TimeOffMessages messages,
      Outlooks outlooks,
      TimeOffCare care,
      Replacements replacements,
      Members members,
      PromiseTurns turns,
      CurrentActor current,
      FamilyChanges changes,
      ApplicationEventPublisher published,
      Clock clock) {
    this.timeOffs = timeOffs;
    this.events = events;
    this.messages = messages;
    this.outlooks = outlooks;
    this.care = care;
    this.replacements = replacements;
    this.members = members;
    this.turns = turns;
    this.current = current;
    this.changes = changes;
    this.published = published;
    this.clock = clock;
  }

  /** Whether all it takes is there: somebody to look after, and caregivers who are known. */
  Set<TimeOffProblem> problems(Optional<CareWish> wanted, Period away) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    if (care.kids().isEmpty()) {
      found.add(TimeOffProblem.NO_CHILD);
    }
    var known = members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
    wanted.ifPresent(
        wish -> {
          found.addAll(wish.problems(away));
          if (!known.containsAll(wish.whom().caregivers())) {
            found.add(TimeOffProblem.NO_CAREGIVER);
          }
        });
    return found;
  }

  Set<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id).collect(Collectors.toSet());
  }

  /** Until the transaction ends; comes before any time off is locked. */
  void waitForEachOther() {
    turns.take(parents());
  }

  /**
   * Parents who plan at once wait for each other here, so that the second sees the first's.
   *
   * @param seen what whoever plans knows of
   */
  Optional<RequestResult> seeFirst(Period away, Set<TimeOffId> seen) {
    return seeFirst(List.of(away), seen, Optional.empty());
  }

  /**
   * @param instead what would fall away
   */
  Optional<RequestResult> seeFirst(
      List<Period> times, Set<TimeOffId> seen, Optional<SomeDays> instead) {
    waitForEachOther();
    var unseen =
        outlooks.sameTime(times, instead).stream()
            .filter(other -> !seen.contains(other.id()))
            .toList();
    return unseen.isEmpty() ? Optional.empty() : Optional.of(new RequestResult.SeeFirst(unseen));
  }

  RequestResult store(TimeOffPlan plan) {
    var now = clock.instant();
    var timeOff = TimeOff.planned(plan, me(), now);
    plan.care().ifPresent(wish -> timeOff.coverBy(care.open(wish), wish.period()));
    timeOffs.save(timeOff);
    replacements.takeTurn(timeOff, me(), now);
    var what = plan.announced() ? TimeOffHappening.ANNOUNCED : TimeOffHappening.REQUESTED;
    happened(timeOff, what, plan.content().reason(), now);
    messages.planned(timeOff);
    return new RequestResult.Stored(timeOff.id(), timeOff.state(now));
  }

  /**
   * Whoever has other evenings with it, for somebody is off or is not, is told.
   *
   * @param now when it was done
   */
  void happened(TimeOff timeOff, TimeOffHappening what, String word, Instant now) {
    events.save(new TimeOffEvent(timeOff, what, me(), word, now));
    if (timeOff.state(now) == TimeOffState.AGREED) {
      replacements.takePlace(timeOff, me(), now);
      events.save(new TimeOffEvent(timeOff, TimeOffHappening.AGREED, me(), "", now));
    }
    if (timeOff.standing().isChangedAt(now)) {
      published.publishEvent(new AwayTimesChanged(now));
    }
    changed();
  }

  /** Some days of what repeats will not be, or are for something else. */
  void deviated(TimeOff day, TimeOffHappening what, Instant now) {
    events.save(new TimeOffEvent(day, what, me(), "", now));
    if (what != TimeOffHappening.RENAMED && day.state(now).stands()) {
      published.publishEvent(new AwayTimesChanged(now));
    }
    changed();
  }

  /** Open pages read again. */
  void changed() {
    changes.changed(current.family(), TimeOffBoard.CHANGES);
  }

  MemberId me() {
    return current.person().member();
  }
}
