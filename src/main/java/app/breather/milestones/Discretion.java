package app.breather.milestones;

import app.breather.base.tenancy.ChildId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What parents wish not to be told, which whoever records has to know. */
@Component
class Discretion {

  private final MilestoneChoiceRows choices;
  private final Members members;

  Discretion(MilestoneChoiceRows choices, Members members) {
    this.choices = choices;
    this.members = members;
  }

  /** Of each of those children. */
  Map<ChildId, Map<MilestoneKind, List<MemberCard>>> keepSealed(Collection<ChildId> children) {
    var told =
        choices.all().stream()
            .filter(choice -> choice.stands() && choice.tells())
            .collect(Collectors.groupingBy(MilestoneChoice::child));
    return children.stream()
        .distinct()
        .collect(
            Collectors.toUnmodifiableMap(
                child -> child, child -> without(told.getOrDefault(child, List.of()))));
  }

  private Map<MilestoneKind, List<MemberCard>> without(List<MilestoneChoice> told) {
    var kept = new EnumMap<MilestoneKind, List<MemberCard>>(MilestoneKind.class);
    for (var kind : MilestoneKind.values()) {
      var parents =
          members.parents().stream()
              .filter(
                  parent ->
                      told.stream()
                          .noneMatch(
                              choice ->
                                  choice.kind() == kind && choice.parent().equals(parent.id())))
              .toList();
      if (!parents.isEmpty()) {
        kept.put(kind, parents);
      }
    }
    return kept;
  }
}
