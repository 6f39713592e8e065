package app.breather.handover.report;

import app.breather.base.time.Period;
import app.breather.care.CareOccasion;
import app.breather.care.CareOccasionId;
import app.breather.care.CarePage;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Telling of the time with the children, for whoever has them. */
@Component
@Order(30)
class ReportPage implements CarePage {

  @Override
  public String path() {
    return "report";
  }

  @Override
  public String route(CareOccasionId care) {
    return ReportBoard.ROUTE + "/" + care;
  }

  @Override
  public String nameKey() {
    return "report.page";
  }

  @Override
  public String icon() {
    return "notebook-pen";
  }

  @Override
  public Period window(CareOccasion occasion) {
    return occasion.reportWindow();
  }
}
