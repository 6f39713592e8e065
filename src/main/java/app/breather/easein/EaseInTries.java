package app.breather.easein;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parents and the caregiver of a plan say how a try went. What happened is recorded whatever the
 * rule advised; it is never overwritten.
 */
@Service
public class EaseInTries {

  private final EaseInRows rows;
  private final EaseInTryRows tries;
  private final EaseInReader reader;
  private final Members members;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  EaseInTries(
      EaseInRows rows,
      EaseInTryRows tries,
      EaseInReader reader,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.rows = rows;
    this.tries = tries;
    this.reader = reader;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Two who say it at once of the same day: the second reads that the day has its try. */
  @Needs(Access.MEMBER)
  @Transactional
  public TryResult record(EaseInPlanId plan, TryContent content) {
    return within(plan, found -> write(found, content, Optional.empty()));
  }

  /** By a parent, or by whoever recorded it. */
  @Needs(Access.MEMBER)
  @Transactional
  public TryResult correct(EaseInPlanId plan, EaseInTryId old, TryContent content) {
    return within(
        plan,
        found ->
            own(found, old)
                .map(one -> write(found, content, Optional.of(one)))
                .orElseGet(TryResult.Gone::new));
  }

  /** It did not happen. By a parent, or by whoever recorded it. */
  @Needs(Access.MEMBER)
  @Transactional
  public TryResult drop(EaseInPlanId plan, EaseInTryId old) {
    return within(plan, found -> own(found, old).map(this::drop).orElseGet(TryResult.Gone::new));
  }

  private TryResult within(EaseInPlanId id, Function<EaseInPlan, TryResult> work) {
    var me = members.me();
    return rows.lock(id.value())
        .filter(plan -> me.isParent() || me.id().equals(plan.caregiver()))
        .map(work)
        .orElseGet(TryResult.Gone::new);
  }

  private Optional<EaseInTry> own(EaseInPlan plan, EaseInTryId id) {
    var me = members.me();
    return tried(plan).stream()
        .filter(one -> one.id().equals(id))
        .filter(one -> me.isParent() || me.id().equals(one.by()))
        .findFirst();
  }

  private TryResult drop(EaseInTry old) {
    end(old);
    changed();
    return new TryResult.Dropped();
  }

  /** Where it replaces another, nothing of that one changes unless the new one can stand. */
  private TryResult write(EaseInPlan plan, TryContent content, Optional<EaseInTry> instead) {
    var problems = content.problems(reader.today());
    if (!problems.isEmpty()) {
      return new TryResult.Invalid(problems);
    }
    if (isTaken(plan, content, instead)) {
      return new TryResult.Invalid(Set.of(TryProblem.THAT_DAY));
    }
    return step(plan, content)
        .<TryResult>map(
            step -> {
              instead.ifPresent(this::end);
              tries.save(new EaseInTry(step, content, current.member(), clock.instant()));
              changed();
              return new TryResult.Recorded(practice(plan));
            })
        .orElseGet(TryResult.Gone::new);
  }

  private boolean isTaken(EaseInPlan plan, TryContent content, Optional<EaseInTry> except) {
    return tried(plan).stream()
        .filter(one -> except.filter(one::equals).isEmpty())
        .anyMatch(one -> one.day().equals(content.day()));
  }

  private Optional<EaseInStep> step(EaseInPlan plan, TryContent content) {
    return steps(plan).stream().filter(step -> step.id().equals(content.step())).findFirst();
  }

  private void end(EaseInTry old) {
    old.end(current.member(), clock.instant());
    tries.flush();
  }

  private Practice practice(EaseInPlan plan) {
    return EaseInReader.practice(steps(plan), tried(plan));
  }

  private List<EaseInStep> steps(EaseInPlan plan) {
    return rows.findSteps(List.of(plan.id().value()));
  }

  private List<EaseInTry> tried(EaseInPlan plan) {
    return rows.findTries(List.of(plan.id().value()));
  }

  private void changed() {
    changes.changed(current.family(), EaseInBoard.CHANGES);
  }
}
