package app.breather.handover.sheet;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The handover sheet, for whoever has the children. */
@Component
@Order(10)
class SheetPage implements CarePage {

  @Override
  public String path() {
    return "sheet";
  }

  @Override
  public String route(CareOccasionId care) {
    return SheetNavigation.toMine(care);
  }

  @Override
  public String nameKey() {
    return "handover.page";
  }

  @Override
  public String icon() {
    return "clipboard-list";
  }

  @Override
  public Period window(CareOccasion occasion) {
    return occasion.sheetWindow();
  }
}
