package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.CoverageBar;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.care.ui.CareNavigation;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffCard.AnswerLine;
import app.breather.timeoff.TimeOffCard.Part;
import app.breather.timeoff.TimeOffHistoryLine;
import app.breather.timeoff.TimeOffState;
import app.breather.timeoff.TimeOffVerb;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The cards of one time off. */
class TimeOffPage extends Div {

  private final TimeOffCard card;
  private final TimeOffWords words;

  TimeOffPage(
      TimeOffCard card,
      List<TimeOffHistoryLine> history,
      TimeOffWords words,
      TimeOffActions actions) {
    this.card = card;
    this.words = words;
    addClassName("stack");
    var main = new ArrayList<Component>();
    if (card.waits()) {
      main.add(new WaitingCard(card, words, actions));
    }
    main.add(how());
    if (!card.answers().isEmpty() && card.counter().isEmpty()) {
      main.add(answers());
    }
    var columns = new Div(column(main), column(List.of(happened(history))));
    columns.addClassName("columns");
    add(header(actions), columns);
  }

  private PageHeader header(TimeOffActions actions) {
    var kicker = text("timeoff.ofWhom", words.names(card.owners()), words.range(card.period()));
    var title = TimeOffWords.title(card);
    var buttons = new ArrayList<Button>();
    if (card.may().contains(TimeOffVerb.CHANGE)) {
      buttons.add(
          Buttons.plain(
              text("timeoff.change"), Icon.PENCIL, () -> actions.own().change(card, words)));
    }
    if (card.may().contains(TimeOffVerb.MOVE) && !card.waits()) {
      buttons.add(Buttons.plain(text("timeoff.move"), Icon.CLOCK, () -> actions.own().move(card)));
    }
    if (card.mayCancel()) {
      buttons.add(
          Buttons.plain(text("timeoff.cancel"), Icon.BAN, () -> actions.own().cancel(card, words)));
    }
    return new PageHeader(kicker, title, buttons.toArray(Button[]::new));
  }

  private static Div column(List<Component> content) {
    var column = new Div();
    column.addClassName("stack");
    column.add(content);
    return column;
  }

  private Card how() {
    var how =
        new Card(text("timeoff.whoHas", words.people().childNames()))
            .withAction(words.chip(card))
            .stacked();
    if (card.parts().isEmpty()) {
      how.add(new Paragraph(text("timeoff.comesToNothing")));
      toNext().ifPresent(how::add);
      return how;
    }
    boolean nobody = card.open().size() == card.parts().size();
    if (!nobody || !card.state().stands()) {
      how.add(new Paragraph(words.who(card.parts())));
    }
    how.add(bar());
    words.repeats(card).ifPresent(sentence -> how.add(small(sentence)));
    words.replaced(card).ifPresent(sentence -> how.add(small(sentence)));
    if (!card.away().equals(card.period())) {
      how.add(small(text("timeoff.withWay", words.span(card.away()))));
    }
    if (card.state().stands() && card.state() != TimeOffState.TAKEN && !card.coveredInFull()) {
      how.add(new Note(Note.Kind.OPEN, text("timeoff.agreedUncovered", words.spans(card.open()))));
    }
    if (!card.waits()) {
      words.howItStands(card).ifPresent(sentence -> how.add(new Note(Note.Kind.LAMP, sentence)));
    }
    card.care()
        .ifPresent(
            care ->
                how.add(new Anchor(CareNavigation.toSlot(care.slot()), text("timeoff.toCare"))));
    toNext().ifPresent(how::add);
    return how;
  }

  /** From a day of what repeats that is over, or comes to nothing. */
  private Optional<Anchor> toNext() {
    return card.repeats()
        .filter(_ -> !card.state().isAhead())
        .flatMap(TimeOffCard.Repeats::next)
        .map(next -> new Anchor(next.route(), text("timeoff.toNext")));
  }

  private static Paragraph small(String sentence) {
    var small = new Paragraph(sentence);
    small.addClassNames("soft", "small");
    return small;
  }

  private CoverageBar bar() {
    var bar = new CoverageBar();
    bar.setParts(
        card.parts().stream().map(this::part).toList(),
        card.parts().stream().map(words::whoAndWhen).collect(Collectors.joining(" ")));
    return bar;
  }

  private CoverageBar.Part part(Part part) {
    return new CoverageBar.Part(
        words.times().hour(part.period().from()),
        words.times().hour(part.period().until()),
        part.period().length().toMinutes(),
        part.who().stream().findFirst().map(words.people()::look));
  }

  private Card answers() {
    return new Card(
        text("timeoff.answers"), new Rows(card.answers().stream().map(this::answer).toList()));
  }

  private BandRow answer(AnswerLine line) {
    var person = words.people().look(line.who());
    var said = line.word().isEmpty() ? "" : text("timeoff.quoted", line.word());
    return new BandRow(person.name(), said)
        .withPerson(person)
        .withChip(TimeOffWords.chip(line.answer()));
  }

  private Card happened(List<TimeOffHistoryLine> history) {
    return new Card(
        text("timeoff.history"), new Rows(history.stream().map(this::happened).toList()));
  }

  private BandRow happened(TimeOffHistoryLine line) {
    return new BandRow(words.of(line), words.times().moment(line.at()))
        .withPerson(words.people().look(line.by()));
  }
}
