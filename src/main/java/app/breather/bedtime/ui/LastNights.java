package app.breather.bedtime.ui;

import static app.breather.bedtime.ui.BedtimeWords.text;

import app.breather.base.ui.Card;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.Rows;
import app.breather.bedtime.TurnCard;
import app.breather.bedtime.TurnId;
import com.vaadin.flow.component.html.Anchor;
import java.util.Comparator;
import java.util.List;

/** Evenings gone by, newest first, with what was said about them. */
class LastNights extends Card {

  private final InPlaceList<TurnCard, TurnId> list;

  LastNights(BedtimeWords words, BedtimeActions actions) {
    super(text("bedtime.last"));
    list =
        new InPlaceList<>(
            TurnCard::id, turn -> new Rows(List.of(new NightRow(turn, words, actions))));
    var history = new Anchor(BedtimeNavigation.HISTORY, text("bedtime.history"));
    history.addClassName("more");
    withAction(history);
    addClassName("flush");
    add(list);
  }

  void show(List<TurnCard> gone) {
    list.show(gone.stream().sorted(Comparator.comparing(TurnCard::evening).reversed()).toList());
    setVisible(!gone.isEmpty());
  }
}
