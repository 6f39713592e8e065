package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PersonBadge;
import app.breather.bedtime.SwapCard;
import app.breather.bedtime.SwapId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Offers to swap that wait for the viewer or for the other, each with what can be done. */
class Swaps extends Div {

  private final SwapWords words;
  private final SwapActions actions;
  private final InPlaceList<SwapCard, SwapId> list;

  Swaps(SwapWords words, SwapActions actions) {
    this.words = words;
    this.actions = actions;
    list = new InPlaceList<>(SwapCard::id, this::card);
    add(list);
  }

  void show(List<SwapCard> swaps) {
    list.show(swaps);
    setVisible(!swaps.isEmpty());
  }

  private Component card(SwapCard swap) {
    var title = new H2(words.title(swap));
    title.addClassName("grow");
    var head = new Div(new PersonBadge(words.words().people().look(words.other(swap))), title);
    head.addClassName("row");
    var card = new Card().stacked();
    card.add(head);
    if (swap.accepted()) {
      card.add(
          buttons(
              Buttons.line(
                  text("bedtime.swap.undo"), Icon.UNDO_2, () -> actions.undo(swap, words))));
      return card;
    }
    if (isMine(swap) || swap.choices().size() == 1) {
      card.add(sides(swap));
    }
    if (!swap.word().isEmpty()) {
      var word = new Paragraph(text("bedtime.quoted", swap.word()));
      word.addClassName("voice");
      card.add(word);
    }
    card.add(isMine(swap) ? withdrawing(swap) : answers(swap));
    var until = new Paragraph(text("bedtime.swap.openUntil", moment(swap)));
    until.addClassNames("small", "soft");
    card.add(until);
    return card;
  }

  private boolean isMine(SwapCard swap) {
    return swap.by().equals(words.me());
  }

  private String moment(SwapCard swap) {
    return words.words().times().moment(swap.openUntil());
  }

  private Component sides(SwapCard swap) {
    var other = words.words().name(words.other(swap));
    var sides =
        new Div(
            side(text("bedtime.swap.youTake"), words.mine(swap)),
            Icon.ARROW_LEFT_RIGHT.create(),
            side(text("bedtime.swap.takes", other), words.theirs(swap)));
    sides.addClassName("swap");
    return sides;
  }

  private static Component side(String label, String evening) {
    var who = new Span(label);
    who.addClassName("label");
    var when = new Span(evening);
    when.addClassName("big-type");
    return new Div(who, when);
  }

  private Component withdrawing(SwapCard swap) {
    return buttons(
        Buttons.line(
            text("bedtime.swap.withdraw"), Icon.UNDO_2, () -> actions.withdraw(swap, words)));
  }

  private Component answers(SwapCard swap) {
    var answers = new Div();
    answers.addClassName("stack");
    Supplier<LocalDate> chosen = swap.choices()::getFirst;
    if (swap.choices().size() > 1) {
      var choice = choice(swap);
      answers.add(choice);
      chosen = choice::getValue;
    }
    var which = chosen;
    answers.add(
        buttons(
            Buttons.primary(
                text("bedtime.swap.accept"),
                Icon.CHECK,
                () -> actions.accept(swap, which.get(), words)),
            Buttons.soft(text("bedtime.swap.counter"), () -> actions.counter(swap, words)),
            Buttons.line(text("bedtime.decline"), () -> actions.decline(swap, words))));
    return answers;
  }

  /** The one evening stands in the label, those to choose from beneath it. */
  private RadioButtonGroup<LocalDate> choice(SwapCard swap) {
    var choice = new RadioButtonGroup<LocalDate>();
    var evening = words.day(swap.turn().evening());
    var other = words.words().name(words.other(swap));
    boolean give = swap.giver().equals(words.me());
    choice.setLabel(
        text(give ? "bedtime.swap.chooseMine" : "bedtime.swap.chooseTheirs", other, evening));
    choice.setItems(swap.choices());
    choice.setItemLabelGenerator(words::day);
    choice.setValue(swap.choices().getFirst());
    return choice;
  }

  private static Div buttons(Component... some) {
    var buttons = new Div(some);
    buttons.addClassName("btns");
    return buttons;
  }
}
