package app.breather.handover.baton;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Taking the children and handing them back, for whoever has them. */
@Component
@Order(20)
class BatonPage implements CarePage {

  @Override
  public String path() {
    return "baton";
  }

  @Override
  public String route(CareOccasionId care) {
    return BatonCard.ROUTE;
  }

  @Override
  public String nameKey() {
    return "baton.page";
  }

  @Override
  public String icon() {
    return "heart-handshake";
  }

  @Override
  public Period window(CareOccasion occasion) {
    return occasion.actWindow();
  }
}
