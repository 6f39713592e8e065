package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what is wrong with regular care that is to be asked for. */
@Component
class RegularProposals {

  private final RegularWriter writer;
  private final Members members;
  private final Children children;

  RegularProposals(RegularWriter writer, Members members, Children children) {
    this.writer = writer;
    this.members = members;
    this.children = children;
  }

  Set<RegularProblem> problems(RegularContent content) {
    var problems = EnumSet.noneOf(RegularProblem.class);
    problems.addAll(content.problems(writer.now(), writer.zone()));
    if (!isCaregiver(content.caregiver())) {
      problems.add(RegularProblem.NO_CAREGIVER);
    }
    if (!areOurs(content.children())) {
      problems.add(RegularProblem.NO_CHILD);
    }
    return problems;
  }

  private boolean isCaregiver(MemberId member) {
    return members.caregivers().stream().map(MemberCard::id).anyMatch(member::equals);
  }

  boolean areOurs(Set<?> wanted) {
    Set<?> ours = children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
    return ours.containsAll(wanted);
  }
}
