package app.breather.easein;

import app.breather.base.tenancy.MemberId;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells a caregiver that parents would like them and a child to get used to each other. */
@Component
class EaseInMessages {

  private final Messages messages;

  EaseInMessages(Messages messages) {
    this.messages = messages;
  }

  void begun(EaseInPlan plan, MemberId by) {
    var said =
        List.<Argument>of(new Argument.Person(by), new Argument.Children(Set.of(plan.child())));
    messages.send(
        List.of(
            new Message(
                MessageKind.ARRANGED,
                plan.caregiver(),
                "easein.message.begun",
                said,
                plan.id().route())));
  }
}
