package app.breather.bedtime;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.notifications.Argument;
import app.breather.notifications.Message;
import app.breather.notifications.MessageKind;
import app.breather.notifications.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the other parent what becomes of an offer to swap. */
@Component
class SwapMessages {

  private final Messages messages;
  private final SpokenEvenings evenings;
  private final CurrentActor current;

  SwapMessages(Messages messages, SpokenEvenings evenings, CurrentActor current) {
    this.messages = messages;
    this.evenings = evenings;
    this.current = current;
  }

  /** With the first of the choices, and how many there are besides. */
  void offered(SwapOffer offer, boolean counter) {
    var what = counter ? "countered" : "offered";
    var which = offer.choices().size() > 1 ? what + ".choice" : what;
    var given = offer.turn();
    var wanted = given.on(offer.choices().getFirst());
    boolean gives = offer.offeredBy().equals(offer.giver());
    send(offer.offeredTo(), which, offer.word(), gives ? given : wanted, gives ? wanted : given);
  }

  void accepted(SwapOffer offer, LocalDate choice) {
    boolean gave = offer.offeredBy().equals(offer.giver());
    var given = offer.turn();
    var had = given.on(choice);
    send(offer.offeredBy(), "accepted", "", gave ? given : had, gave ? had : given);
  }

  void declined(SwapOffer offer, String word) {
    send(offer.offeredBy(), "declined", word, offer.turn());
  }

  void withdrawn(SwapOffer offer) {
    send(offer.offeredTo(), "withdrawn", "", offer.turn());
  }

  void undone(SwapOffer offer) {
    send(offer.offeredBy(), "undone", "", offer.turn());
  }

  /**
   * Whoever else waited for one of the two evenings learns that it has moved on.
   *
   * @param before what could be answered before the swap
   * @param after what still can
   */
  void overtaken(List<SwapCard> before, List<SwapCard> after, SwapOffer accepted) {
    var left = after.stream().filter(card -> !card.accepted()).map(SwapCard::id).toList();
    before.stream()
        .filter(card -> !card.accepted() && !left.contains(card.id()))
        .filter(card -> !card.id().equals(accepted.id()))
        .forEach(
            card ->
                Stream.of(card.giver(), card.partner())
                    .filter(one -> !accepted.isBetween(one))
                    .forEach(one -> send(one, "overtaken", "", card.turn())));
  }

  private void send(MemberId to, String what, String word, TurnId... about) {
    var arguments = new ArrayList<Argument>();
    arguments.add(new Argument.Person(current.person().member()));
    Stream.of(about).map(evenings::of).forEach(arguments::add);
    var key = "bedtime.message.swap." + what;
    if (!word.isEmpty()) {
      arguments.add(new Argument.Text(word));
    }
    messages.send(
        List.of(
            new Message(
                MessageKind.BETWEEN_PARENTS,
                to,
                word.isEmpty() ? key : key + ".word",
                arguments,
                "bedtime")));
  }
}
