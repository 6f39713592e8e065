package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/**
 * A question somebody can answer: when, how long, what to know, and answers that never change
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
    this(
        when,
        howLong,
        details,
        answerBy,
        List.of(
            Buttons.primary(I18NProvider.translate("base.yes"), Icon.CHECK, yes),
            Buttons.soft(I18NProvider.translate("base.partly"), Icon.HALF, partly),
            Buttons.line(I18NProvider.translate("base.no"), no)));
  }

  /** What can only be answered as a whole. */
  public AskCard(
      String when, String howLong, List<Fact> details, String answerBy, Runnable yes, Runnable no) {
    this(
        when,
        howLong,
        details,
        answerBy,
        List.of(
            Buttons.primary(I18NProvider.translate("base.yes"), Icon.CHECK, yes),
            Buttons.line(I18NProvider.translate("base.no"), no)));
  }

  private AskCard(
      String when, String howLong, List<Fact> details, String answerBy, List<Component> buttons) {
    addClassNames("ask", "stack", "big-type");
    var heading = new H2(when);
    heading.addClassName("when");
    var sub = new Paragraph(howLong);
    sub.addClassName("soft");
    add(new Div(heading, sub));
    if (!details.isEmpty()) {
      add(new Facts(details));
    }
    var answers = new Div();
    answers.add(buttons);
    answers.addClassName("answers");
    add(answers);
    if (!answerBy.isEmpty()) {
      var by = new Paragraph(answerBy);
      by.addClassNames("soft", "small");
      add(by);
    }
  }
}
