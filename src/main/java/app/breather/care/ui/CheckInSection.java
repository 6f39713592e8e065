package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.base.ui.Rows;
import app.breather.care.CheckInCard;
import app.breather.care.CheckInRhythms;
import app.breather.care.RegularCard;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** On the page of regular care: how it goes for those who look at it, and for parents for all. */
class CheckInSection extends Card {

  private final CareWords words;
  private final CheckInActions actions;

  /**
   * @param rhythm for parents
   */
  CheckInSection(
      RegularCard care,
      CheckInCard card,
      Optional<CheckInRhythms.Chosen> rhythm,
      MemberCard me,
      CareWords words,
      CheckInActions actions) {
    super(text(me.isParent() ? "checkin.card" : "checkin.asked"));
    this.words = words;
    this.actions = actions;
    stacked();
    if (card.calls()) {
      add(calling(care));
    }
    card.mine()
        .filter(mine -> mine.answer().isEmpty())
        .ifPresent(mine -> add(new CheckInQuestion(mine, readers(care, me), actions)));
    if (!card.lines().isEmpty()) {
      add(new Rows(card.lines().stream().map(this::row).toList()));
    }
    rhythm.ifPresent(chosen -> add(ofParents(care, card, chosen)));
    setVisible(getComponentCount() > 1);
  }

  private String readers(RegularCard care, MemberCard me) {
    return me.isParent()
        ? text("checkin.asked.text.parent", words.people().name(care.content().caregiver()))
        : text("checkin.asked.text");
  }

  private Component calling(RegularCard care) {
    var buttons = new Div();
    buttons.addClassName("btns");
    if (!care.ahead().isEmpty()) {
      buttons.add(
          Buttons.soft(
              text("checkin.calls.change"), Icon.PENCIL, () -> RegularChange.choose(care, words)));
    }
    buttons.add(
        Buttons.plain(text("checkin.calls.talked"), Icon.CHECK, () -> actions.settle(care.id())));
    return new Note(Note.Kind.WARNING, Icon.MESSAGE_CIRCLE, text("checkin.calls"))
        .withAction(buttons);
  }

  private BandRow row(CheckInCard.Line line) {
    var what =
        line.answer()
            .map(one -> text("checkin.answer." + CheckInActions.lower(one)))
            .or(() -> line.end().map(one -> text("checkin.end." + CheckInActions.lower(one))))
            .orElse("");
    var row =
        new BandRow(
                text("checkin.who", words.people().name(line.by()), what),
                words.times().moment(line.at()))
            .withPerson(words.people().look(line.by()));
    if (!line.word().isEmpty()) {
      var word = new Paragraph(line.word());
      word.addClassName("try-note");
      row.withLine(word);
    }
    return row;
  }

  private Component ofParents(RegularCard care, CheckInCard card, CheckInRhythms.Chosen chosen) {
    var all = new Div();
    all.addClassName("stack");
    if (!card.waiting().isEmpty()) {
      var names = card.waiting().stream().map(CheckInCard.Waiting::who).toList();
      all.add(soft(text("checkin.waiting", words.people().names(names))));
    }
    all.add(soft(text("checkin.rhythm.now", chosen.own().orElse(chosen.ofAll()))));
    var buttons = new Div();
    buttons.addClassName("btns");
    card.waiting().stream()
        .filter(one -> one.who().equals(care.content().caregiver()))
        .forEach(
            one ->
                buttons.add(
                    Buttons.plain(
                        text("checkin.share"), Icon.LINK, () -> actions.share(one, words))));
    buttons.add(
        Buttons.plain(text("checkin.rhythm"), Icon.CLOCK, () -> actions.chooseRhythm(care.id())));
    all.add(buttons);
    return all;
  }

  private static Paragraph soft(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassNames("soft", "small");
    return paragraph;
  }
}
