package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Icon;
import app.breather.timeoff.Balance;
import app.breather.timeoff.ui.BalanceWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Who is due, with the way to the figures; nothing for a single parent. */
class BalanceLine extends Div {

  private final Anchor sentence = new Anchor(BalanceWords.ROUTE, "");

  BalanceLine() {
    addClassName("card");
    var scale = new Span(Icon.SCALE.create());
    scale.addClassNames("glyph", "accent");
    var label = new Paragraph(text("today.balance"));
    label.addClassName("label");
    sentence.addClassName("what");
    var said = new Div(label, sentence);
    said.addClassName("grow");
    var row = new Div(scale, said);
    row.addClassName("row");
    add(row);
  }

  void show(Balance balance, TodayWords words) {
    setVisible(balance.parents().size() > 1);
    sentence.setText(new BalanceWords(words.timeOff()).due(balance));
  }
}
