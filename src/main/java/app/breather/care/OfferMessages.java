package app.breather.care;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells parents what is offered, and the caregiver what the parents answer. */
@Component
class OfferMessages {

  private static final String PAGE = "care";

  private final Messages messages;
  private final Members members;
  private final CurrentActor current;

  OfferMessages(Messages messages, Members members, CurrentActor current) {
    this.messages = messages;
    this.members = members;
    this.current = current;
  }

  void offered(Offer offer) {
    send(MessageKind.ANSWERED, parents(), "care.message.offered", offer, offer.word());
  }

  void withdrawn(Offer offer) {
    send(MessageKind.ANSWERED, parents(), "care.message.offerWithdrawn", offer, "");
  }

  void declined(Offer offer, String word) {
    var to = Set.of(offer.caregiver());
    send(MessageKind.ASKED, to, "care.message.offerDeclined", offer, word);
  }

  private void send(
      MessageKind kind, Collection<MemberId> people, String key, Offer offer, String word) {
    var said =
        Stream.of(
                new Argument.Person(current.member()),
                new Argument.When(offer.period()),
                new Argument.Text(word))
            .limit(word.isEmpty() ? 2 : 3)
            .map(Argument.class::cast)
            .toList();
    var sentence = word.isEmpty() ? key : key + ".word";
    messages.send(
        people.stream().map(member -> new Message(kind, member, sentence, said, PAGE)).toList());
  }

  private List<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id).toList();
  }
}
