package app.breather.timeoff;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Parents agree on how much time off each may simply announce. Whoever suggests or answers waits
 * for the others, so one suggestion is on the table at most.
 */
@Service
public class AllowanceAgreement {

  private final AllowanceProposals proposals;
  private final AllowanceRecords records;
  private final AllowanceMessages messages;
  private final Members members;
  private final Families families;
  private final PromiseTurns turns;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  AllowanceAgreement(
      AllowanceProposals proposals,
      AllowanceRecords records,
      AllowanceMessages messages,
      Members members,
      Families families,
      PromiseTurns turns,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.proposals = proposals;
    this.records = records;
    this.messages = messages;
    this.members = members;
    this.families = families;
    this.turns = turns;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /**
   * Asks the other parents, and is a yes where one of them has suggested the same.
   *
   * @param hours a week
   * @param seen what its author saw on the table, which this takes the place of
   */
  @Needs(Access.PARENT)
  @Transactional
  public AllowanceResult suggest(int hours, Optional<AllowanceProposalId> seen) {
    if (hours < 0 || hours > Allowance.MOST_HOURS) {
      return new AllowanceResult.Invalid();
    }
    var parents = waitForEachOther();
    var open = records.open();
    if (open.filter(one -> one.hours() == hours).isPresent()) {
      return agree(open.orElseThrow(), parents);
    }
    if (!open.map(AllowanceProposal::id).equals(seen)) {
      return new AllowanceResult.ChangedMeanwhile();
    }
    if (open.isEmpty() && holds(hours)) {
      return new AllowanceResult.Unchanged();
    }
    open.ifPresent(this::counter);
    var now = clock.instant();
    var suggested = new AllowanceProposal(hours, me(), now);
    suggested.agree(me(), parents, today(), now);
    proposals.saveAndFlush(suggested);
    changed();
    messages.suggested(suggested, open.isPresent());
    return suggested
        .allowance()
        .<AllowanceResult>map(AllowanceResult.Agreed::new)
        .orElseGet(AllowanceResult.Suggested::new);
  }

  private boolean holds(int hours) {
    var agreed = records.agreed();
    return !agreed.isEmpty() && agreed.getLast().hours() == hours;
  }

  private void counter(AllowanceProposal open) {
    open.end(AllowanceProposal.State.COUNTERED, me(), clock.instant());
    proposals.saveAndFlush(open);
  }

  /** It holds from today when all have said yes. */
  @Needs(Access.PARENT)
  @Transactional
  public AllowanceResult yes(AllowanceProposalId id) {
    var parents = waitForEachOther();
    return open(id, open -> agree(open, parents));
  }

  private AllowanceResult agree(AllowanceProposal open, Set<MemberId> parents) {
    var before = open.agreedBy();
    open.agree(me(), parents, today(), clock.instant());
    if (open.isOpen() && before.contains(me())) {
      return new AllowanceResult.Unchanged();
    }
    changed();
    messages.answered(open, "yes");
    return open.allowance()
        .<AllowanceResult>map(AllowanceResult.Agreed::new)
        .orElseGet(AllowanceResult.Waiting::new);
  }

  /** What was agreed before goes on. */
  @Needs(Access.PARENT)
  @Transactional
  public AllowanceResult no(AllowanceProposalId id) {
    waitForEachOther();
    return open(
        id,
        open -> {
          boolean own = open.proposedBy().equals(me());
          open.end(
              own ? AllowanceProposal.State.WITHDRAWN : AllowanceProposal.State.DECLINED,
              me(),
              clock.instant());
          changed();
          messages.answered(open, own ? "withdrawn" : "no");
          return own ? new AllowanceResult.Withdrawn() : new AllowanceResult.Declined();
        });
  }

  private AllowanceResult open(
      AllowanceProposalId id, Function<AllowanceProposal, AllowanceResult> then) {
    return proposals
        .findById(id.value())
        .map(one -> one.isOpen() ? then.apply(one) : new AllowanceResult.ChangedMeanwhile())
        .orElseGet(AllowanceResult.Gone::new);
  }

  private Set<MemberId> waitForEachOther() {
    var parents = members.parents().stream().map(MemberCard::id).collect(Collectors.toSet());
    turns.take(parents);
    return parents;
  }

  private void changed() {
    changes.changed(current.family(), TimeOffBoard.CHANGES);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }

  private MemberId me() {
    return current.person().member();
  }
}
