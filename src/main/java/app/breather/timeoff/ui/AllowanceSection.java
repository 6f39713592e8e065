package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PersonBadge;
import app.breather.base.ui.Rows;
import app.breather.timeoff.AllowanceCard;
import app.breather.timeoff.AllowanceCard.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** How much each parent may simply announce, and what is suggested. */
class AllowanceSection extends Card {

  private final AllowanceWords words;
  private final AllowanceActions actions;
  private final Div content = new Div();
  private Optional<AllowanceCard> shown = Optional.empty();

  AllowanceSection(TimeOffWords words, AllowanceActions actions) {
    super(text("timeoff.allowance"));
    this.words = new AllowanceWords(words);
    this.actions = actions;
    content.addClassName("stack");
    add(content);
  }

  void show(AllowanceCard card) {
    if (shown.filter(card::equals).isEmpty()) {
      shown = Optional.of(card);
      draw(card);
    }
  }

  private void draw(AllowanceCard card) {
    content.removeAll();
    content.add(new Paragraph(words.agreed(card)));
    if (!card.uses().isEmpty()) {
      content.add(new Rows(card.uses().stream().map(this::use).toList()));
    }
    if (!card.alone()) {
      card.suggestion()
          .ifPresentOrElse(
              suggestion -> content.add(suggestion(card, suggestion)),
              () -> content.add(suggest(card)));
    }
  }

  private BandRow use(AllowanceCard.Use use) {
    var person = words.words().people().look(use.parent());
    return new BandRow(person.name(), words.use(use)).withPerson(person);
  }

  private Component suggest(AllowanceCard card) {
    var button =
        Buttons.soft(
            text(
                card.agreed().isEmpty()
                    ? "timeoff.allowance.suggest"
                    : "timeoff.allowance.suggestOther"),
            Icon.PENCIL,
            () -> actions.suggest(card, words));
    var holder = new Div(button);
    holder.addClassName("btns");
    return holder;
  }

  private Component suggestion(AllowanceCard card, Suggestion suggestion) {
    var what = new Paragraph(words.suggestion(suggestion));
    what.addClassName("what");
    var said = new Div(what);
    said.addClassName("grow");
    if (!suggestion.mayAnswer()) {
      var waiting = new Paragraph(words.waiting(suggestion));
      waiting.addClassNames("soft", "small");
      said.add(waiting);
    }
    var row = new Div(new PersonBadge(words.words().people().look(suggestion.by())), said);
    row.addClassName("row");
    var block = new Div(row);
    block.addClassName("stack");
    if (suggestion.mayAnswer()) {
      block.add(actions.answer(card, suggestion, words));
    } else if (suggestion.isMine()) {
      var buttons = new Div(actions.withdraw(suggestion, words));
      buttons.addClassName("btns");
      block.add(buttons);
    }
    return block;
  }
}
