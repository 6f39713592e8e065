package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the other parents what one wishes for. */
@Component
class TimeWishMessages {

  private static final String KEY = "timeoff.wish.message.";

  private final Messages messages;
  private final Members members;
  private final CurrentActor current;

  TimeWishMessages(Messages messages, Members members, CurrentActor current) {
    this.messages = messages;
    this.members = members;
    this.current = current;
  }

  void written(TimeWish wish) {
    var me = current.person().member();
    var content = wish.content();
    var key = KEY + content.length().name().toLowerCase(Locale.ROOT);
    var arguments =
        List.<Argument>of(
            new Argument.Person(me),
            new Argument.Day(content.lastDay()),
            new Argument.Text(content.what()));
    messages.send(
        members.parents().stream()
            .map(MemberCard::id)
            .filter(parent -> !parent.equals(me))
            .map(
                parent ->
                    new Message(
                        MessageKind.BETWEEN_PARENTS, parent, key, arguments, TimeOffBoard.ROUTE))
            .toList());
  }
}
