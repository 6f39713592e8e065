package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.bedtime.TakeOverAskId;
import app.breather.bedtime.TakeOverCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Questions of the other parent, each with its answers. */
class TakeOverAsksOfMe extends Div {

  private final BedtimeWords words;
  private final BedtimeActions actions;
  private final InPlaceList<TakeOverCard, TakeOverAskId> list;

  TakeOverAsksOfMe(BedtimeWords words, BedtimeActions actions) {
    this.words = words;
    this.actions = actions;
    list = new InPlaceList<>(TakeOverCard::id, this::card);
    add(list);
  }

  void show(List<TakeOverCard> asks) {
    list.show(asks);
    setVisible(!asks.isEmpty());
  }

  private Component card(TakeOverCard ask) {
    var title = new H2(words.asks(ask));
    title.addClassName("grow");
    var head = new Div(new PersonBadge(words.people().look(ask.askedBy())), title);
    head.addClassName("row");
    var card = new Card().stacked();
    card.add(head);
    if (!ask.word().isEmpty()) {
      var word = new Paragraph(text("bedtime.quoted", ask.word()));
      word.addClassName("voice");
      card.add(word);
    }
    var answers =
        new Div(
            Buttons.primary(
                text("bedtime.accept"), Icon.CHECK, () -> actions.accept(ask, false, words)),
            Buttons.soft(
                text("bedtime.acceptAsPresent"),
                Icon.HEART,
                () -> actions.accept(ask, true, words)),
            Buttons.line(text("bedtime.decline"), () -> actions.decline(ask, words)));
    answers.addClassName("btns");
    var fine = new Paragraph(text("bedtime.owedUnlessPresent"));
    fine.addClassNames("small", "soft");
    card.add(answers, fine);
    return card;
  }
}
