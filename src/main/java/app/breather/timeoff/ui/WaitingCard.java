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

/** Time off that one has to answer, or to think about again. */
class WaitingCard extends Card {

  WaitingCard(TimeOffCard card, TimeOffWords words, TimeOffActions actions) {
    stacked();
    var asks = new Paragraph(words.asks(card));
    asks.addClassName("label");
    var said = new Div(asks, new H2(words.range(card.proposed())));
    said.addClassName("grow");
    var head = new Div(new PersonBadge(words.people().look(card.lastSaidBy())), said);
    head.addClassName("row");
    add(head);
    var quote = card.lastSaidBy().equals(card.plannedBy()) ? card.reason() : card.lastWord();
    if (!quote.isEmpty()) {
      var voice = new Paragraph(text("timeoff.quoted", quote));
      voice.addClassName("voice");
      add(voice);
    }
    words.repeats(card).ifPresent(this::addSmall);
    words.replaced(card).ifPresent(this::addSmall);
    if (card.counter().isPresent()) {
      addSmall(words.instead(card));
    }
    add(
        new Facts(
            card.proposedParts().stream()
                .map(
                    part ->
                        new Fact(
                            part.isOpen() ? Icon.CIRCLE_DASHED : Icon.BABY,
                            card.proposedParts().size() == 1
                                ? words.who(part)
                                : words.whoAndWhen(part)))
                .toList()),
        card.mayAnswer() ? actions.answer(card, words) : actions.own().rethink(card, words));
    card.agreedFrom().map(words::agreedFrom).ifPresent(this::addSmall);
  }

  private void addSmall(String sentence) {
    var small = new Paragraph(sentence);
    small.addClassNames("soft", "small");
    add(small);
  }
}
