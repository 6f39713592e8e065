package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Fact;
import app.breather.base.ui.Facts;
import app.breather.base.ui.Icon;
import app.breather.care.CareOccasionId;
import app.breather.care.CareSlotCard;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.Sheet;
import app.breather.handover.sheet.SheetNavigation;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the parents wrote about the care that comes up, and the way to all of it. */
class GoodToKnow extends Div {

  private List<Object> shown = List.of();

  /**
   * @param sheet of the next time of care, once it is open; it may come before that slot
   */
  void show(Optional<CareSlotCard> slot, Optional<Sheet> sheet, TodayWords words) {
    var now = List.<Object>of(slot, sheet.map(GoodToKnow::said));
    setVisible(slot.isPresent() || sheet.isPresent());
    if (!now.equals(shown)) {
      removeAll();
      sheet.ifPresent(one -> add(card(one, slot, words)));
      slot.filter(_ -> sheet.isEmpty()).ifPresent(care -> add(card(care, words)));
    }
    shown = now;
  }

  /** Without what is no value, as what other features add. */
  private static List<Object> said(Sheet sheet) {
    return List.of(sheet.occasion(), sheet.seen(), sheet.current());
  }

  private static Card card(Sheet sheet, Optional<CareSlotCard> slot, TodayWords words) {
    var own = sheet.occasion().own();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact(Icon.CLOCK, words.times().range(own.from(), own.until())));
    facts.add(new Fact(Icon.BABY, words.children(sheet.occasion().children())));
    if (!sheet.occasion().place().isEmpty()) {
      facts.add(new Fact(Icon.MAP_PIN, sheet.occasion().place()));
    }
    sheet
        .day()
        .backAt()
        .ifPresent(
            at ->
                facts.add(new Fact(Icon.HOUSE, text("handover.backBy", words.times().moment(at)))));
    var card = new Card(text("today.goodToKnow"), new Facts(facts)).stacked();
    slot.filter(one -> CareOccasionId.of(one.id()).equals(sheet.occasion().id()))
        .map(CareSlotCard::note)
        .filter(note -> !note.isEmpty())
        .ifPresent(note -> card.add(quoted(note)));
    note(sheet.day()).ifPresent(card::add);
    var key =
        sheet.confirmed().isEmpty()
            ? "today.sheet.read"
            : sheet.current() ? "today.sheet" : "today.sheet.changed";
    var see = new Anchor(SheetNavigation.toMine(sheet.occasion().id()), text(key));
    see.addClassName("btn");
    card.add(see);
    return card;
  }

  private static Optional<Paragraph> note(DayContent day) {
    return Optional.of(day.note()).filter(note -> !note.isEmpty()).map(GoodToKnow::quoted);
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
      card.add(quoted(slot.note()));
    }
    return card;
  }

  private static Paragraph quoted(String text) {
    var note = new Paragraph(text("today.quoted", text));
    note.addClassName("voice");
    return note;
  }
}
