package app.breather.timeoff;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AwayTimesChanged;
import app.breather.care.CareAsking;
import app.breather.care.CarePlanning;
import app.breather.care.CareSlotContent;
import app.breather.care.CareSlotId;
import app.breather.care.PlanResult;
import app.breather.family.ChildCard;
import app.breather.family.Children;
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
  private final CarePlanning planning;
  private final CareAsking asking;
  private final Members members;
  private final Children children;
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
      CarePlanning planning,
      CareAsking asking,
      Members members,
      Children children,
      PromiseTurns turns,
      CurrentActor current,
      FamilyChanges changes,
      ApplicationEventPublisher published,
      Clock clock) {
    this.timeOffs = timeOffs;
    this.events = events;
    this.messages = messages;
    this.outlooks = outlooks;
    this.planning = planning;
    this.asking = asking;
    this.members = members;
    this.children = children;
    this.turns = turns;
    this.current = current;
    this.changes = changes;
    this.published = published;
    this.clock = clock;
  }

  /** Whether all it takes is there: somebody to look after, and caregivers who are known. */
  Set<TimeOffProblem> problems(Optional<CareWish> care, Period away) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    if (kids().isEmpty()) {
      found.add(TimeOffProblem.NO_CHILD);
    }
    var known = members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
    care.ifPresent(
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

  /**
   * Parents who plan at once wait for each other here, so that the second sees the first's.
   *
   * @param seen what whoever plans knows of
   */
  Optional<RequestResult> seeFirst(Period away, Set<TimeOffId> seen) {
    turns.take(parents());
    var unseen =
        outlooks.sameTime(away).stream().filter(other -> !seen.contains(other.id())).toList();
    return unseen.isEmpty() ? Optional.empty() : Optional.of(new RequestResult.SeeFirst(unseen));
  }

  List<MemberId> wouldHaveThem(Period away, Optional<CareWish> care) {
    return outlooks.whoHasThem(away).wouldHaveThem(away, List.of(me()), care.map(CareWish::period));
  }

  RequestResult store(TimeOffPlan plan) {
    var now = clock.instant();
    var timeOff = TimeOff.planned(plan, me(), now);
    plan.care().ifPresent(wish -> timeOff.coverBy(open(wish), wish.period()));
    timeOffs.save(timeOff);
    happened(timeOff, TimeOffHappening.REQUESTED, plan.content().reason());
    if (timeOff.state(now) == TimeOffState.AGREED) {
      happened(timeOff, TimeOffHappening.AGREED, "");
    }
    messages.planned(timeOff);
    return new RequestResult.Stored(timeOff.id(), timeOff.state(now));
  }

  private CareSlotId open(CareWish wish) {
    var content = new CareSlotContent(wish.period(), kids(), wish.purpose(), "", "");
    if (planning.open(content) instanceof PlanResult.Saved(var slot)) {
      if (!wish.whom().isNobody()) {
        asking.ask(slot, wish.whom());
      }
      return slot;
    }
    throw new IllegalStateException("A slot was refused that had been judged before: " + wish);
  }

  /** Frees who promised to have the children then. */
  void cancelCare(TimeOff timeOff) {
    timeOff.slot().ifPresent(planning::cancel);
  }

  void happened(TimeOff timeOff, TimeOffHappening what, String word) {
    events.save(new TimeOffEvent(timeOff, what, me(), word, clock.instant()));
    awaySince(timeOff, what).map(AwayTimesChanged::new).ifPresent(published::publishEvent);
    changes.changed(current.family(), TimeOffBoard.CHANGES);
  }

  private static Optional<Instant> awaySince(TimeOff timeOff, TimeOffHappening what) {
    return switch (what) {
      case AGREED -> timeOff.agreedAt();
      case CANCELLED -> timeOff.agreedAt().flatMap(_ -> timeOff.endedAt());
      case REQUESTED, SAID_YES, SAID_NO -> Optional.empty();
    };
  }

  MemberId me() {
    return current.person().member();
  }

  private Set<ChildId> kids() {
    return children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
  }
}
