package app.breather.milestones;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells parents of a milestone that is open for them. Of one that is sealed nothing reaches a
 * parent, not even that something changed: each parent has a notice of their own.
 */
@Component
class MilestoneMessages {

  private static final String KEY = "milestones.message.";

  private final Messages messages;
  private final FamilyChanges changes;
  private final Members members;
  private final CurrentActor current;

  MilestoneMessages(
      Messages messages, FamilyChanges changes, Members members, CurrentActor current) {
    this.messages = messages;
    this.changes = changes;
    this.members = members;
    this.current = current;
  }

  void recorded(Milestone milestone, List<MemberCard> sealedFor) {
    var told = told(sealedFor);
    messages.send(told.stream().map(parent -> message(milestone, parent)).toList());
    notice(milestone, told);
  }

  void takenBack(Milestone milestone, List<MemberCard> sealedFor) {
    notice(milestone, told(sealedFor));
  }

  private List<MemberId> told(List<MemberCard> sealedFor) {
    return members.parents().stream()
        .filter(parent -> !sealedFor.contains(parent))
        .map(MemberCard::id)
        .toList();
  }

  private void notice(Milestone milestone, List<MemberId> told) {
    told.forEach(parent -> changes.changed(current.family(), changesOf(parent)));
    if (!told.contains(milestone.recordedBy())) {
      changes.changed(current.family(), changesOf(milestone.recordedBy()));
    }
  }

  /** The kind of notice after which what is open for a member is to be read again. */
  static String changesOf(MemberId member) {
    return "milestones-" + member;
  }

  private static Message message(Milestone milestone, MemberId to) {
    var content = milestone.content();
    var what = content.kind().name().toLowerCase(Locale.ROOT);
    return new Message(
        content.safety() ? MessageKind.SAFETY : MessageKind.TOLD,
        to,
        KEY + (content.safety() ? "safety" : what),
        List.of(
            new Argument.Person(milestone.recordedBy()),
            new Argument.Children(Set.of(content.child())),
            new Argument.Text(content.safety() ? content.note() : content.words())),
        Milestones.ROUTE);
  }
}
