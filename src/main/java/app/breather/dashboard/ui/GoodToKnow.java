package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.care.CareSlotCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Optional;

/** What the parents wrote about the care that comes up. */
class GoodToKnow extends Div {

  private Optional<CareSlotCard> shown = Optional.empty();

  void show(Optional<CareSlotCard> slot, TodayWords words) {
    setVisible(slot.isPresent());
    if (!slot.equals(shown)) {
      removeAll();
      slot.ifPresent(care -> add(card(care, words)));
    }
    shown = slot;
  }

  private static Card card(CareSlotCard slot, TodayWords words) {
    var facts = new ArrayList<Fact>();
    facts.add(
        new Fact(Icon.CLOCK, words.times().range(slot.period().from(), slot.period().until())));
    facts.add(new Fact(Icon.BABY, words.children(slot.children())));
    if (!slot.place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, slot.place()));
    }
    var card = new Card(text("today.goodToKnow"), new Facts(facts)).stacked();
    if (!slot.note().isEmpty()) {
      var note = new Paragraph(text("today.quoted", slot.note()));
      note.addClassName("voice");
      card.add(note);
    }
    return card;
  }
}
