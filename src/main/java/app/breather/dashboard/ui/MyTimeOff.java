package app.breather.dashboard.ui;

import static app.breather.dashboard.ui.TodayWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.ui.TimeOffWords;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** When the viewer is off next, and whether somebody has the children then. */
class MyTimeOff extends Card {

  private Optional<TimeOffCard> shown = Optional.empty();

  void show(Optional<TimeOffCard> timeOff, TodayWords words) {
    setVisible(timeOff.isPresent());
    if (!timeOff.equals(shown)) {
      removeAll();
      timeOff.ifPresent(next -> draw(next, words.timeOff()));
    }
    shown = timeOff;
  }

  private void draw(TimeOffCard next, TimeOffWords words) {
    var cup = new Span(Icon.COFFEE.create());
    cup.addClassNames("glyph", "accent");
    var label = new Paragraph(text("today.myTimeOff"));
    label.addClassName("label");
    var when = new Anchor(next.id().route(), words.range(next.period()));
    when.addClassNames("what", "big-type");
    var what = new Paragraph(text("today.wish", TimeOffWords.title(next), words.who(next.parts())));
    what.addClassNames("soft", "small");
    var said = new Div(label, when, what);
    said.addClassName("grow");
    var row = new Div(cup, said, words.chip(next));
    row.addClassNames("row", "wrap");
    add(row);
  }
}
