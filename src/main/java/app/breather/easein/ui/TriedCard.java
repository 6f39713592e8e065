package app.breather.easein.ui;

import static app.breather.easein.ui.EaseInWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.easein.EaseInCard;
import com.vaadin.flow.component.html.Paragraph;

/** Each try, latest first, with what somebody wrote. */
class TriedCard extends Card {

  TriedCard(EaseInCard card, EaseInWords words, EaseInActions actions) {
    super(text("easein.tries"));
    addClassName("flush");
    add(new Rows(card.tries().stream().map(line -> row(card, line, words, actions)).toList()));
  }

  private static BandRow row(
      EaseInCard card, EaseInCard.TryLine line, EaseInWords words, EaseInActions actions) {
    var content = line.content();
    var step =
        card.steps().stream()
            .filter(one -> one.id().filter(content.step()::equals).isPresent())
            .findFirst()
            .map(words::title)
            .orElse("");
    var row =
        new BandRow(
                words.line(content), text("easein.tried.by", step, words.people().name(line.by())))
            .withIcon(EaseInWords.icon(content.outcome()));
    if (!content.note().isEmpty()) {
      var note = new Paragraph(content.note());
      note.addClassName("try-note");
      row.withLine(note);
    }
    return line.mayCorrect()
        ? row.withEnd(
            Buttons.icon(
                Icon.PENCIL,
                text("easein.correct.of", words.times().day(content.day())),
                () -> actions.correct(card, line, words)))
        : row;
  }
}
