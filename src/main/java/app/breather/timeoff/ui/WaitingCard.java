package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonBadge;
import app.breather.timeoff.TimeOffCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Somebody's wish that waits for one's yes or no. */
class WaitingCard extends Card {

  WaitingCard(TimeOffCard card, TimeOffWords words, TimeOffActions actions) {
    stacked();
    var asks = new Paragraph(words.asks(card));
    asks.addClassName("label");
    var said = new Div(asks, new H2(words.range(card.period())));
    said.addClassName("grow");
    var head = new Div(new PersonBadge(words.people().look(card.plannedBy())), said);
    head.addClassName("row");
    add(head);
    if (!card.reason().isEmpty()) {
      var reason = new Paragraph(text("timeoff.quoted", card.reason()));
      reason.addClassName("voice");
      add(reason);
    }
    add(
        new Facts(
            card.parts().stream()
                .map(
                    part ->
                        new Fact(
                            part.isOpen() ? Icon.CIRCLE_DASHED : Icon.BABY,
                            card.parts().size() == 1 ? words.who(part) : words.whoAndWhen(part)))
                .toList()),
        actions.answer(card));
  }
}
