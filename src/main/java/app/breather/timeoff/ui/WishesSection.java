package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.timeoff.TimeWishCard;
import app.breather.timeoff.TimeWishId;
import app.breather.timeoff.TimeWishState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What parents wish for without naming a day, and what can be done about it. */
class WishesSection extends Card {

  private final WishWords words;
  private final WishActions actions;
  private final InPlaceList<TimeWishCard, TimeWishId> list;
  private final Paragraph none = new Paragraph(text("timeoff.wish.none"));

  WishesSection(TimeOffWords words, WishActions actions) {
    super(text("timeoff.wish.title"));
    this.words = new WishWords(words);
    this.actions = actions;
    list = new InPlaceList<>(TimeWishCard::id, this::row);
    none.addClassName("soft");
    var buttons =
        new Div(
            Buttons.soft(text("timeoff.wish.write"), Icon.SPARKLES, () -> actions.write(words)));
    buttons.addClassName("btns");
    stacked();
    add(none, list, buttons);
  }

  void show(List<TimeWishCard> wishes) {
    none.setVisible(wishes.isEmpty());
    list.setVisible(!wishes.isEmpty());
    list.show(wishes);
  }

  private Component row(TimeWishCard card) {
    var what = new Paragraph(card.content().what());
    what.addClassName("what");
    var detail = new Paragraph(words.detail(card));
    detail.addClassNames("soft", "small");
    var said = new Div(what, detail);
    said.addClassName("grow");
    words.chip(card).ifPresent(said::add);
    var head = new Div(new PersonBadge(words.words().people().look(card.by())), said);
    head.addClassName("row");
    var block = new Div(head, buttons(card));
    block.addClassNames("stack", "wish");
    return block;
  }

  private Div buttons(TimeWishCard card) {
    var buttons = new Div();
    buttons.addClassName("btns");
    card.timeOff()
        .ifPresent(id -> buttons.add(new Anchor(id.route(), text("timeoff.wish.toTimeOff"))));
    if (card.state() == TimeWishState.OPEN) {
      buttons.add(
          Buttons.soft(
              text(card.isMine() ? "timeoff.wish.find" : "timeoff.wish.findFor"),
              Icon.SEARCH,
              () -> actions.find(card, words)));
    }
    if (card.isMine()) {
      buttons.add(
          Buttons.plain(text("timeoff.wish.done"), Icon.CHECK, () -> actions.done(card)),
          Buttons.plain(text("timeoff.wish.drop"), Icon.X, () -> actions.drop(card)));
    }
    return buttons;
  }
}
