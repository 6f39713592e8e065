package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the other parents what one suggests and answers about announcing time off. */
@Component
class AllowanceMessages {

  private static final String KEY = "timeoff.allowance.message.";

  private final Messages messages;
  private final Members members;
  private final CurrentActor current;

  AllowanceMessages(Messages messages, Members members, CurrentActor current) {
    this.messages = messages;
    this.members = members;
    this.current = current;
  }

  /**
   * @param instead whether it takes the place of what another suggested
   */
  void suggested(AllowanceProposal proposal, boolean instead) {
    send(proposal, instead ? "instead" : "suggested");
  }

  /**
   * @param how yes, no or withdrawn
   */
  void answered(AllowanceProposal proposal, String how) {
    send(proposal, proposal.state() == AllowanceProposal.State.AGREED ? "agreed" : how);
  }

  private void send(AllowanceProposal proposal, String what) {
    var me = current.person().member();
    var arguments =
        List.<Argument>of(
            new Argument.Person(me), new Argument.Text(String.valueOf(proposal.hours())));
    messages.send(
        members.parents().stream()
            .filter(parent -> !parent.id().equals(me))
            .map(
                parent ->
                    new Message(
                        MessageKind.BETWEEN_PARENTS,
                        parent.id(),
                        KEY + what,
                        arguments,
                        TimeOffBoard.ROUTE))
            .toList());
  }
}
