package app.breather.easein.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.BandRow;
import app.breather.base.ui.Card;
import app.breather.base.ui.Rows;
import app.breather.care.CareSlotCard;
import app.breather.care.ui.SlotPanel;
import app.breather.easein.EaseInBoard;
import app.breather.easein.EaseInCard;
import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** On a slot's page: where those stand who were asked or promised, and still practise. */
@org.springframework.stereotype.Component
class EaseInSlotPanel implements SlotPanel {

  private final EaseInBoard board;
  private final EaseInScreens screens;

  EaseInSlotPanel(EaseInBoard board, EaseInScreens screens) {
    this.board = board;
    this.screens = screens;
  }

  @Override
  public Optional<Component> of(CareSlotCard slot) {
    var concerned = concerned(slot);
    var words = screens.words();
    var rows =
        board.all().stream()
            .filter(card -> slot.children().contains(card.child()))
            .filter(card -> concerned.contains(card.caregiver()))
            .map(card -> row(card, words))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var panel = new Card();
    panel.addClassName("flush");
    panel.add(new Rows(rows));
    return Optional.of(panel);
  }

  private static BandRow row(EaseInCard card, EaseInWords words) {
    return new BandRow(words.pair(card), words.stand(card))
        .withPerson(words.people().look(card.caregiver()))
        .withRoute(card.id().route());
  }

  private static Set<MemberId> concerned(CareSlotCard slot) {
    return Stream.of(
            slot.asks().stream().map(CareSlotCard.AskLine::caregiver),
            slot.covers().stream().map(CareSlotCard.CoverLine::caregiver))
        .flatMap(one -> one)
        .collect(Collectors.toSet());
  }
}
