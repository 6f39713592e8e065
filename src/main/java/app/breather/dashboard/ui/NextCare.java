package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.care.AskState;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.RegularCard;
import app.breather.care.ui.CareNavigation;
import app.breather.care.ui.CareWords;
import app.breather.care.ui.SlotCards;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** The care that is on or comes next, who covers it, and what of it is open. */
class NextCare extends Div {

  private Optional<CareSlotCard> shown = Optional.empty();
  private Optional<RegularCard> shownRegular = Optional.empty();

  /**
   * @param regular where it comes before the slot
   */
  void show(Optional<CareSlotCard> slot, Optional<RegularCard> regular, TodayWords words) {
    setVisible(slot.isPresent() || regular.isPresent());
    if (!slot.equals(shown) || !regular.equals(shownRegular)) {
      removeAll();
      regular.ifPresent(care -> add(new NextRegular(care, words)));
      slot.ifPresent(care -> add(card(care, words)));
    }
    shown = slot;
    shownRegular = regular;
  }

  private static Card card(CareSlotCard slot, TodayWords words) {
    var care = new CareWords(words.times(), words.people());
    var card =
        new Card(care.range(slot.period()))
            .withLabel(label(slot.begun(), slot.purpose()))
            .withAction(CareWords.chip(slot.coverage()));
    var see = new Anchor(CareNavigation.toSlot(slot.id()), text("today.seeCare"));
    see.addClassName("btn");
    var foot = new Div(open(slot, care, words), see);
    foot.addClassNames("row", "between", "wrap", "below");
    card.add(new SlotCards(care).bar(slot), foot);
    return card;
  }

  static String label(boolean on, String purpose) {
    var key = on ? "today.careNow" : "today.nextCare";
    return purpose.isEmpty() ? text(key) : text(key + ".for", purpose);
  }

  private static Paragraph open(CareSlotCard slot, CareWords care, TodayWords words) {
    var line = new Paragraph();
    if (slot.gaps().isEmpty()) {
      return line;
    }
    var asked =
        slot.asks().stream()
            .filter(ask -> ask.state() == AskState.WAITING)
            .map(AskLine::caregiver)
            .toList();
    var open = text("care.isOpen", care.periods(slot.gaps()));
    line.add(
        Icon.CIRCLE_DASHED.create(),
        new Span(
            asked.isEmpty()
                ? open
                : open + " " + text("today.isAsked", words.named(asked, ""), asked.size())));
    line.addClassName("gapline");
    return line;
  }
}
