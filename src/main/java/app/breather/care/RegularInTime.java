package app.breather.care;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is proposed, promised or declined of regular care, read at once for all who ask. */
@Component
class RegularInTime {

  private final RegularCares cares;

  RegularInTime(RegularCares cares) {
    this.cares = cares;
  }

  /** What may have a day in the window, and perhaps more. */
  List<RegularCare> around(Period window) {
    return ReadOnce.readOnce(RegularInTime.class, () -> new WidestRead<RegularCare>())
        .of(window, wider -> cares.findAround(PromisedRule.first(wider), PromisedRule.last(wider)));
  }
}
