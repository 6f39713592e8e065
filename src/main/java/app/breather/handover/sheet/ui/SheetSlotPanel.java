package app.breather.handover.sheet.ui;

import app.breather.care.CareOccasionId;
import app.breather.care.CarePages;
import app.breather.care.CareSlotCard;
import app.breather.care.ui.SlotPanel;
import app.breather.family.ui.People;
import app.breather.handover.sheet.DayBoard;
import app.breather.handover.sheet.MySheets;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * On a slot's page: the way to its sheet, to write it or to read it, and for whoever has the
 * children to what else is open to them.
 */
@org.springframework.stereotype.Component
class SheetSlotPanel implements SlotPanel {

  private final DayBoard days;
  private final MySheets mine;
  private final CarePages pages;
  private final People people;

  SheetSlotPanel(DayBoard days, MySheets mine, CarePages pages, People people) {
    this.days = days;
    this.mine = mine;
    this.pages = pages;
    this.people = people;
  }

  @Override
  public Optional<Component> of(CareSlotCard slot) {
    var id = CareOccasionId.of(slot.id());
    return people.me().isParent()
        ? days.find(id).map(day -> WaysToSheet.ofParents(id, day))
        : mine.read(id)
            .map(opening -> WaysToSheet.ofCaregiver(opening, pages.open(opening.occasion())));
  }
}
