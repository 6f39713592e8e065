package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks parents who has the children. */
@Component
class BatonMessages {

  private final Messages messages;
  private final Members members;

  BatonMessages(Messages messages, Members members) {
    this.messages = messages;
    this.members = members;
  }

  /**
   * @param from who has them as far as was said
   * @param to who should have them by now
   */
  void isLate(Set<ChildId> children, Optional<MemberId> from, List<MemberId> to) {
    var said =
        from.<List<Argument>>map(
                who -> List.of(new Argument.Children(children), new Argument.Person(who)))
            .orElseGet(
                () -> List.of(new Argument.Children(children), new Argument.Person(to.getFirst())));
    var key = from.isPresent() ? "baton.message.still" : "baton.message.taken";
    messages.send(
        members.parents().stream()
            .map(
                parent ->
                    new Message(MessageKind.HANDOVER_LATE, parent.id(), key, said, BatonCard.ROUTE))
            .toList());
  }
}
