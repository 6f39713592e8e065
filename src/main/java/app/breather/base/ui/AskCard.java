package app.breather.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * A question somebody can answer: when, how long, what to know, and three answers that never change
 * order.
 */
public class AskCard extends Card {

  public AskCard(
      String when,
      String howLong,
      List<Fact> details,
      String answerBy,
      Runnable yes,
      Runnable partly,
      Runnable no) {
    addClassNames("ask", "stack", "big-type");
    var heading = new H2(when);
    heading.addClassName("when");
    var sub = new Paragraph(howLong);
    sub.addClassName("soft");
    add(new Div(heading, sub));
    if (!details.isEmpty()) {
      add(new Facts(details));
    }
    var answers =
        new Div(
            Buttons.primary(getTranslation("base.yes"), Icon.CHECK, yes),
            Buttons.soft(getTranslation("base.partly"), Icon.HALF, partly),
            Buttons.line(getTranslation("base.no"), no));
    answers.addClassName("answers");
    add(answers);
    if (!answerBy.isEmpty()) {
      var by = new Paragraph(answerBy);
      by.addClassNames("soft", "small");
      add(by);
    }
  }
}
