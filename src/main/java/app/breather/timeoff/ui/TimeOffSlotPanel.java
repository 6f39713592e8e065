package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Rows;
import app.breather.care.CareSlotCard;
import app.breather.care.ui.SlotPanel;
import app.breather.timeoff.TimeOffBoard;
import app.breather.timeoff.TimeOffCard;
import app.breather.timeoff.TimeOffKind;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/** On a slot's page, for parents: the time off for which it was opened. */
@org.springframework.stereotype.Component
class TimeOffSlotPanel implements SlotPanel {

  private final TimeOffBoard board;
  private final TimeOffScreens screens;

  TimeOffSlotPanel(TimeOffBoard board, TimeOffScreens screens) {
    this.board = board;
    this.screens = screens;
  }

  @Override
  public Optional<Component> of(CareSlotCard slot) {
    return screens.people().me().isParent()
        ? board.of(slot.id()).map(this::card)
        : Optional.empty();
  }

  private Component card(TimeOffCard card) {
    var words = screens.words();
    var key =
        card.kind() == TimeOffKind.DATE_NIGHT ? "timeoff.slot.dateNight" : "timeoff.slot.meTime";
    var row =
        new BandRow(text(key, words.names(card.owners())), words.range(card.period()))
            .withIcon(card.kind() == TimeOffKind.DATE_NIGHT ? Icon.HEART : Icon.COFFEE)
            .withRoute(card.id().route());
    var panel = new Card();
    panel.addClassName("flush");
    panel.add(new Rows(List.of(row)));
    return panel;
  }
}
