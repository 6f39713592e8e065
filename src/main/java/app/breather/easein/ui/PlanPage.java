package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.PersonLook;
import app.breather.easein.EaseInCard;
import app.breather.easein.Outcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The cards of one plan: what comes next, all steps, what was tried, and the rule. */
record PlanPage(EaseInCard card, EaseInWords words, boolean isParent, EaseInActions actions) {

  List<Component> content() {
    var content = new ArrayList<Component>();
    content.add(header());
    content.add(now());
    content.add(new StepPicture(card, words));
    if (!card.tries().isEmpty()) {
      content.add(new TriedCard(card, words, actions));
    }
    content.add(rule());
    return content;
  }

  private Component header() {
    var span = new Paragraph(words.span(card));
    span.addClassName("soft");
    var header =
        isParent
            ? new PageHeader(text("menu.easein"), words.title(card), more())
            : new PageHeader(text("menu.easein"), words.title(card));
    return new Div(header, span);
  }

  private Component more() {
    var more = Buttons.icon(Icon.ELLIPSIS, text("base.more"), () -> {});
    var menu = new ContextMenu(more);
    menu.setOpenOnClick(true);
    menu.addItem(text("easein.steps.change"), _ -> actions.changeSteps(card, words));
    menu.addItem(text("easein.begin.other"), _ -> actions.begin());
    menu.addItem(text("easein.end"), _ -> actions.end(card, words));
    return more;
  }

  private Card now() {
    var head = new Div(new PersonBadge(look(), PersonBadge.Size.L), said());
    head.addClassName("row");
    var now = new Card().stacked();
    now.add(head, new Paragraph(words.next(card)));
    card.next().ifPresent(_ -> now.add(answers()));
    return now;
  }

  private PersonLook look() {
    return words.people().look(card.caregiver());
  }

  private Div said() {
    var label = new Paragraph(label());
    label.addClassName("label");
    var said = new Div(label, new H2(card.next().map(words::title).orElse(words.reached(card))));
    said.addClassName("grow");
    return said;
  }

  private String label() {
    return card.next().isPresent()
        ? text("easein.now", EaseInWords.number(card), card.steps().size())
        : text("easein.done");
  }

  private Div answers() {
    var answers = new Div();
    answers.addClassName("stack");
    if (words.isLater(card.practice())) {
      answers.add(
          Buttons.plain(
              text(card.triedToday() ? "easein.tried.other" : "easein.tried.anyway"),
              Icon.PENCIL,
              () -> actions.record(card, words)));
      return answers;
    }
    var ask = new Paragraph(text("easein.how"));
    ask.addClassName("label");
    var buttons = new Div();
    buttons.addClassNames("answers", "outcomes");
    for (var outcome : Outcome.values()) {
      buttons.add(
          Buttons.soft(
              EaseInWords.of(outcome),
              EaseInWords.icon(outcome),
              () -> actions.recordToday(card, outcome, words)));
    }
    answers.add(
        ask,
        buttons,
        Buttons.plain(text("easein.tried.other"), Icon.PENCIL, () -> actions.record(card, words)));
    return answers;
  }

  private Component rule() {
    var source = new Paragraph(text("easein.rule.source"));
    source.addClassNames("soft", "small");
    var said = new Div(new Paragraph(text("easein.rule")), source);
    said.addClassName("stack");
    var rule = new Div(Icon.INFO.create(), said);
    rule.addClassNames("note", "small");
    return rule;
  }
}
