package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonBadge;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.ui.BedtimeActions;
import app.breather.bedtime.ui.BedtimeNavigation;
import app.breather.bedtime.ui.BedtimeWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose evening it is, and what the viewer can do about it. */
class TonightCard extends Card {

  private final BedtimeActions actions;
  private List<TurnCard> shown = List.of();

  TonightCard(BedtimeActions actions) {
    this.actions = actions;
    addClassName("stack");
  }

  void show(List<TurnCard> turns, TodayWords words) {
    setVisible(!turns.isEmpty());
    if (!turns.equals(shown)) {
      removeAll();
      turns.forEach(evening -> draw(evening, words));
    }
    shown = turns;
  }

  private void draw(TurnCard turn, TodayWords words) {
    var evenings = new BedtimeWords(words.times(), words.people());
    var moon = new Span(Icon.MOON.create());
    moon.addClassNames("glyph", "lamp");
    var label = new Paragraph(text("today.tonight", words.times().time(turn.window().from())));
    label.addClassName("label");
    var sentence = new Anchor(BedtimeNavigation.HOME, evenings.sentence(turn));
    sentence.addClassNames("what", "big-type");
    var said = new Div(label, sentence);
    said.addClassName("grow");
    var row = new Div(moon, said);
    row.addClassName("row");
    turn.who().ifPresent(who -> row.add(new PersonBadge(words.people().look(who))));
    var buttons = new Div();
    buttons.addClassName("btns");
    actions.of(turn, evenings).forEach(buttons::add);
    add(row, buttons);
  }
}
