package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parents ask for another time of what is agreed. Of one day and all that follow, the caregiver is
 * asked once more, and what is agreed stands until they say yes; one day becomes a slot of its own.
 */
@Service
public class RegularChanging {

  private final RegularCares cares;
  private final RegularWriter writer;
  private final RegularProposals proposals;
  private final RegularMessages messages;
  private final DayOpening opening;
  private final CarePlanning planning;

  RegularChanging(
      RegularCares cares,
      RegularWriter writer,
      RegularProposals proposals,
      RegularMessages messages,
      DayOpening opening,
      CarePlanning planning) {
    this.cares = cares;
    this.writer = writer;
    this.proposals = proposals;
    this.messages = messages;
    this.opening = opening;
    this.planning = planning;
  }

  /**
   * What was asked for in place of the same care before, and not answered, is withdrawn.
   *
   * @param from the first day that falls away once the caregiver says yes; what has begun by then
   *     stays
   * @param content of the same caregiver
   */
  @Needs(Access.PARENT)
  @Transactional
  public RegularResult propose(RegularCareId id, LocalDate from, RegularContent content) {
    return writer
        .lock(id)
        .filter(RegularCare::isAgreed)
        .filter(old -> !new FallingDays(old, writer.now(), writer.zone()).areNoneFrom(from))
        .map(old -> propose(old, from, content))
        .orElseGet(RegularResult.Gone::new);
  }

  private RegularResult propose(RegularCare old, LocalDate from, RegularContent content) {
    var problems = EnumSet.noneOf(RegularProblem.class);
    problems.addAll(proposals.problems(content));
    if (!content.caregiver().equals(old.caregiver())) {
      problems.add(RegularProblem.NO_CAREGIVER);
    }
    if (!problems.isEmpty()) {
      return new RegularResult.Invalid(problems);
    }
    var before = cares.proposedInstead(old.id().value());
    var care = writer.storeInstead(content, old, from);
    for (var one : before) {
      one.withdraw();
      writer.happened(one, writer.event(one, RegularHappening.WITHDRAWN));
    }
    care.days()
        .firstAhead(writer.now(), writer.zone())
        .ifPresent(first -> messages.proposedInstead(care, first.period()));
    return new RegularResult.Proposed(care.id());
  }

  /**
   * The day becomes a slot that the caregiver has promised, and then is changed as any slot: what
   * no longer fits is asked again, and holds its minutes until it is answered.
   */
  @Needs(Access.PARENT)
  @Transactional
  public PlanResult changeDay(RegularCareId id, LocalDate day, CareSlotContent content) {
    var care = writer.lock(id).filter(RegularCare::isAgreed);
    var found = care.flatMap(it -> new FallingDays(it, writer.now(), writer.zone()).on(day));
    if (found.isEmpty()) {
      return new PlanResult.Gone();
    }
    var problems = content.problems();
    if (!proposals.areOurs(content.children())) {
      problems.add(SlotProblem.NO_CHILD);
    }
    return problems.isEmpty()
        ? changeDay(care.orElseThrow(), found.get(), content)
        : new PlanResult.Invalid(Set.copyOf(problems));
  }

  private PlanResult changeDay(RegularCare care, Occurrence day, CareSlotContent content) {
    var slot = opening.promised(care, day);
    writer.happened(
        care, writer.event(care, RegularHappening.DAY_CHANGED).from(day.day()).until(day.day()));
    return planning.change(slot.id(), slot.version(), content, true);
  }
}
