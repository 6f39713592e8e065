package app.breather.easein;

import static java.util.stream.Collectors.groupingBy;

import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads plans with all that belongs to them, three statements for any number of them. */
@Component
class EaseInReader {

  private final EaseInRows rows;
  private final Members members;
  private final Families families;
  private final Clock clock;

  EaseInReader(EaseInRows rows, Members members, Families families, Clock clock) {
    this.rows = rows;
    this.members = members;
    this.families = families;
    this.clock = clock;
  }

  /** All that go on with caregivers who are there. */
  List<EaseInPlan> plans() {
    var present = members.caregivers().stream().map(MemberCard::id).toList();
    return rows.findPlans().stream().filter(plan -> present.contains(plan.caregiver())).toList();
  }

  List<EaseInCard> cards(List<EaseInPlan> plans, MemberCard viewer) {
    if (plans.isEmpty()) {
      return List.of();
    }
    var ids = plans.stream().map(plan -> plan.id().value()).toList();
    var steps = rows.findSteps(ids).stream().collect(groupingBy(EaseInStep::plan));
    var tries = rows.findTries(ids).stream().collect(groupingBy(EaseInTry::plan));
    return plans.stream().map(plan -> card(plan, steps, tries, viewer)).toList();
  }

  private EaseInCard card(
      EaseInPlan plan,
      Map<EaseInPlanId, List<EaseInStep>> steps,
      Map<EaseInPlanId, List<EaseInTry>> tries,
      MemberCard viewer) {
    var own = steps.getOrDefault(plan.id(), List.of());
    var tried = tries.getOrDefault(plan.id(), List.of());
    var lines = new ArrayList<>(tried.stream().map(one -> line(one, viewer)).toList());
    Collections.reverse(lines);
    return new EaseInCard(
        plan.id(),
        plan.caregiver(),
        plan.child(),
        own.stream().map(EaseInStep::content).toList(),
        List.copyOf(lines),
        practice(own, tried),
        tried.stream().anyMatch(one -> one.day().equals(today())));
  }

  static Practice practice(List<EaseInStep> steps, List<EaseInTry> tries) {
    return Practice.of(
        steps.stream().map(EaseInStep::id).toList(), tries.stream().map(EaseInTry::tried).toList());
  }

  private static EaseInCard.TryLine line(EaseInTry one, MemberCard viewer) {
    return new EaseInCard.TryLine(
        one.id(), one.content(), one.by(), viewer.isParent() || viewer.id().equals(one.by()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }
}
