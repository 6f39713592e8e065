package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.easein.EaseInCard;
import app.breather.easein.StepContent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** All steps below each other: what is done, where they are, and what comes later. */
class StepPicture extends Card {

  StepPicture(EaseInCard card, EaseInWords words) {
    super(text("easein.steps"));
    var steps = new OrderedList();
    steps.addClassName("steps");
    for (int number = 0; number < card.steps().size(); number++) {
      steps.add(step(card, number, words));
    }
    add(steps);
  }

  private static ListItem step(EaseInCard card, int number, EaseInWords words) {
    var step = card.steps().get(number);
    var dot = new Span();
    dot.addClassName("dot");
    var item = new ListItem(dot);
    int at = card.practice().at();
    if (number < at) {
      item.addClassName("done");
      dot.add(Icon.CHECK.create());
      dot.getElement().setAttribute("role", "img").setAttribute("aria-label", done());
    } else {
      dot.setText(String.valueOf(number + 1));
    }
    if (number == at) {
      item.addClassName("here");
      item.getElement().setAttribute("aria-current", "step");
    }
    item.add(said(card, step, words));
    return item;
  }

  private static Div said(EaseInCard card, StepContent step, EaseInWords words) {
    var what = new Paragraph(words.title(step));
    what.addClassName("what");
    var said = new Div(what);
    step.id()
        .flatMap(card::last)
        .ifPresent(
            last -> {
              var line = new Paragraph(words.line(last.content()));
              line.addClassNames("soft", "small");
              said.add(line);
            });
    return said;
  }

  private static String done() {
    return text("easein.step.done");
  }
}
