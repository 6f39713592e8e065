package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Members;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes what parents choose; of two devices at once the later is done again. */
@Component
class ChoiceWriter {

  private final MilestoneChoiceRows rows;
  private final Members members;
  private final Children children;
  private final CurrentActor current;
  private final Clock clock;

  ChoiceWriter(
      MilestoneChoiceRows rows,
      Members members,
      Children children,
      CurrentActor current,
      Clock clock) {
    this.rows = rows;
    this.members = members;
    this.children = children;
    this.current = current;
    this.clock = clock;
  }

  @Transactional
  public boolean choose(ChildId child, Set<MilestoneKind> told) {
    if (children.all().stream().noneMatch(known -> known.id().equals(child))) {
      return false;
    }
    var me = current.member();
    var now = clock.instant();
    var standing =
        standing(me)
            .filter(choice -> choice.child().equals(child))
            .collect(Collectors.toMap(MilestoneChoice::kind, MilestoneChoice::tells));
    for (var kind : MilestoneKind.values()) {
      boolean tell = told.contains(kind);
      var before = standing.get(kind);
      if (before == null || before != tell) {
        rows.end(me.value(), child.value(), kind, tell, now);
        rows.save(new MilestoneChoice(me, child, kind, tell, now));
      }
    }
    return true;
  }

  Set<MilestoneKind> told(ChildId child) {
    return standing(current.member())
        .filter(choice -> choice.child().equals(child) && choice.tells())
        .map(MilestoneChoice::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(MilestoneKind.class)));
  }

  boolean isToBeAsked() {
    var answered =
        standing(current.member()).map(MilestoneChoice::child).collect(Collectors.toSet());
    return !members.caregivers().isEmpty()
        && children.all().stream().map(ChildCard::id).anyMatch(id -> !answered.contains(id));
  }

  List<ParentWish> wishes() {
    int all = children.all().size() * MilestoneKind.values().length;
    var standing =
        rows.all().stream()
            .filter(MilestoneChoice::stands)
            .collect(Collectors.groupingBy(MilestoneChoice::parent));
    return members.parents().stream()
        .map(
            parent ->
                new ParentWish(parent, wish(standing.getOrDefault(parent.id(), List.of()), all)))
        .toList();
  }

  private static ParentWish.Wish wish(List<MilestoneChoice> said, int all) {
    long told = said.stream().filter(MilestoneChoice::tells).count();
    if (said.isEmpty()) {
      return ParentWish.Wish.NOT_SAID;
    }
    return told == 0
        ? ParentWish.Wish.SEALED
        : told == all ? ParentWish.Wish.TOLD : ParentWish.Wish.SOME;
  }

  private Stream<MilestoneChoice> standing(MemberId parent) {
    return rows.all().stream().filter(choice -> choice.stands() && choice.parent().equals(parent));
  }
}
