package app.breather.milestones;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Recording a first, for whoever has the children. */
@Component
@Order(40)
class FirstPage implements CarePage {

  @Override
  public String path() {
    return "first";
  }

  @Override
  public String route(CareOccasionId care) {
    return Milestones.RECORD + "/" + care;
  }

  @Override
  public String nameKey() {
    return "milestones.page";
  }

  @Override
  public String icon() {
    return "sparkles";
  }

  @Override
  public Period window(CareOccasion occasion) {
    return occasion.actWindow();
  }
}
