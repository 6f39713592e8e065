package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.base.ui.State;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnReason;
import java.util.Comparator;
import java.util.List;

/** Evenings that left the pattern, each with its reason. */
class WhyTheseNights extends Card {

  private final BedtimeWords words;
  private final Rows rows = new Rows();
  private List<TurnCard> shown = List.of();

  WhyTheseNights(BedtimeWords words) {
    super(text("bedtime.why"));
    this.words = words;
    addClassName("flush");
    add(rows);
    setVisible(false);
  }

  void show(List<TurnCard> ahead) {
    var left =
        ahead.stream()
            .filter(turn -> !(turn.reason() instanceof TurnReason.ByPattern))
            .sorted(Comparator.comparing(TurnCard::evening))
            .toList();
    if (!left.equals(shown)) {
      rows.setRows(left.stream().map(this::row).toList());
    }
    setVisible(!left.isEmpty());
    shown = left;
  }

  private BandRow row(TurnCard turn) {
    var row = new BandRow(words.heading(turn), words.why(turn));
    return turn.who()
        .map(who -> row.withPerson(words.people().look(who)))
        .orElseGet(() -> row.withIcon(Icon.CIRCLE_DASHED, State.OPEN));
  }
}
