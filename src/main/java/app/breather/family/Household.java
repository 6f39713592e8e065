package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.security.Role;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parents do with who belongs to the family. */
@Service
public class Household {

  static final int MOST_PARENTS = 4;

  private final MemberRows members;
  private final KnownMembers known;
  private final ChildRows children;
  private final AccountRows accounts;
  private final AccountMembershipRows memberships;
  private final SignIns signIns;
  private final Links links;
  private final FamilyRows families;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  Household(
      MemberRows members,
      KnownMembers known,
      ChildRows children,
      AccountRows accounts,
      AccountMembershipRows memberships,
      SignIns signIns,
      Links links,
      FamilyRows families,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.members = members;
    this.known = known;
    this.children = children;
    this.accounts = accounts;
    this.memberships = memberships;
    this.signIns = signIns;
    this.links = links;
    this.families = families;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  @Needs(Access.PARENT)
  @Transactional
  public AddResult addMember(NewMember wanted) {
    families.lock(current.family().value());
    var present = members.present();
    if (wanted.role() == Role.PARENT && countParents(present) >= MOST_PARENTS) {
      return new AddResult.TooManyParents();
    }
    var problems = wanted.problems();
    if (!problems.isEmpty()) {
      return new AddResult.Invalid(problems);
    }
    var colour = Colours.next(present.stream().map(member -> member.card().colour()).toList());
    var name = PersonName.parse(wanted.name()).orElseThrow();
    var member = new Member(MemberId.create(), current.family(), wanted.role(), name, colour);
    member.reachAt(EmailAddress.parse(wanted.mailAddress()), wanted.language());
    members.save(member);
    changed();
    return new AddResult.Added(member.id());
  }

  @Needs(Access.PARENT)
  @Transactional
  public RemoveResult removeMember(MemberId id) {
    families.lock(current.family().value());
    var found = members.lockPresent(id.value());
    if (found.isEmpty()) {
      return new RemoveResult.Gone();
    }
    var member = found.get();
    if (member.role() == Role.PARENT && parentsWhoSignIn(member) == 0) {
      return new RemoveResult.LastParent();
    }
    links.revoke(LinkPurpose.INVITATION, id.value());
    member.account().flatMap(a -> accounts.lock(a.value())).ifPresent(signIns::endAll);
    memberships.end(current.family().value(), id.value());
    member.leave(clock.instant());
    changed();
    return new RemoveResult.Removed();
  }

  private long parentsWhoSignIn(Member besides) {
    return members.present().stream()
        .filter(m -> m.role() == Role.PARENT && m.account().isPresent())
        .filter(m -> !m.id().equals(besides.id()))
        .count();
  }

  private static long countParents(Iterable<Member> present) {
    long count = 0;
    for (var member : present) {
      count += member.role() == Role.PARENT ? 1 : 0;
    }
    return count;
  }

  @Needs(Access.PARENT)
  @Transactional
  public Optional<Problem> addChild(String name, @Nullable LocalDate born) {
    var problem = problemWith(name, born);
    if (problem.isEmpty()) {
      var valid = PersonName.parse(name).orElseThrow();
      children.save(new Child(ChildId.create(), current.family(), valid, born));
      changed();
    }
    return problem;
  }

  /**
   * @param seen what the parent saw; when it is no longer so, nothing is stored
   */
  @Needs(Access.PARENT)
  @Transactional
  public ChildResult changeChild(ChildCard seen, String name, @Nullable LocalDate born) {
    var problem = problemWith(name, born);
    if (problem.isPresent()) {
      return new ChildResult.Invalid(problem.get());
    }
    var found = children.lock(seen.id().value());
    if (found.isEmpty()) {
      return new ChildResult.Gone();
    }
    var child = found.get();
    if (!child.card().equals(seen)) {
      return new ChildResult.Changed(child.card());
    }
    child.change(PersonName.parse(name).orElseThrow(), born);
    changed();
    return new ChildResult.Saved();
  }

  private Optional<Problem> problemWith(String name, @Nullable LocalDate born) {
    if (PersonName.parse(name).isEmpty()) {
      return Optional.of(Problem.CHILD_NAME);
    }
    var tomorrow = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    return born != null && born.isAfter(tomorrow)
        ? Optional.of(Problem.CHILD_BORN)
        : Optional.empty();
  }

  private void changed() {
    known.forget();
    changes.changed(current.family(), "family");
  }
}
