package app.breather.care.ui;

import app.breather.base.ui.BandRow;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import app.breather.base.ui.InPlaceList;
import app.breather.base.ui.PageHeader;
import app.breather.base.ui.Rows;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** A parent's slots, soonest first. */
class SlotsAhead extends Div {

  private final CareWords words;
  private final InPlaceList<CareSlotCard, Object> list;
  private final PageHeader header;
  private final Card card;
  private final EmptyState empty;

  /**
   * @param first stands before the slots
   */
  SlotsAhead(CareWords words, Component first) {
    this.words = words;
    addClassName("stack");
    list = new InPlaceList<>(CareSlotCard::id, this::row);
    card = new Card(CareWords.text("care.ahead"), list);
    card.addClassName("flush");
    empty =
        new EmptyState(
            Icon.HEART_HANDSHAKE,
            CareWords.text("care.empty.title"),
            CareWords.text("care.empty.text"),
            Buttons.primary(CareWords.text("care.new"), Icon.PLUS, this::create));
    header =
        new PageHeader(
            "",
            CareWords.text("menu.care"),
            Buttons.primary(CareWords.text("care.new"), Icon.PLUS, this::create));
    add(header, first, card, empty);
  }

  void show(List<CareSlotCard> slots) {
    list.show(slots);
    card.setVisible(!slots.isEmpty());
    empty.setVisible(slots.isEmpty());
    header.setActionsVisible(!slots.isEmpty());
  }

  private Component row(CareSlotCard slot) {
    var row =
        new BandRow(words.range(slot.period()), detail(slot))
            .withChip(CareWords.chip(slot.coverage()))
            .withRoute(CareNavigation.toSlot(slot.id()));
    if (!slot.covers().isEmpty()) {
      row.withPerson(words.people().look(slot.covers().getFirst().caregiver()));
    } else {
      row.withIcon(slot.coverage() == Coverage.CANCELLED ? Icon.BAN : Icon.CIRCLE_DASHED);
    }
    return new Rows(List.of(slot.coverage() == Coverage.CANCELLED ? row.cancelled() : row));
  }

  private String detail(CareSlotCard slot) {
    var children = words.people().childNames(slot.children());
    return slot.purpose().isEmpty() ? children : slot.purpose() + " · " + children;
  }

  private void create() {
    getUI().ifPresent(ui -> ui.navigate("care/new"));
  }
}
