package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffState;
import java.util.List;

/** Time off as lines of a list that lead to its page. */
record TimeOffRows(TimeOffWords words) {

  /** As in "Alex: Climbing. Sam has Mia." */
  Rows ahead(TimeOffCard card) {
    var title = text("timeoff.ofWhom", words.names(card.owners()), TimeOffWords.title(card));
    var who = text("timeoff.sentence", title, words.who(card.parts()));
    return row(card, words.repeats(card).map(it -> text("timeoff.and", who, it)).orElse(who));
  }

  Rows past(TimeOffCard card) {
    return row(card, TimeOffWords.title(card));
  }

  private Rows row(TimeOffCard card, String detail) {
    var row =
        new BandRow(words.range(card.period()), detail)
            .withChip(words.chip(card))
            .withRoute(card.id().route());
    if (card.owners().size() == 1) {
      row.withPerson(words.people().look(card.owners().getFirst()));
    } else {
      row.withIcon(Icon.HEART);
    }
    return new Rows(List.of(card.state() == TimeOffState.CANCELLED ? row.cancelled() : row));
  }
}
