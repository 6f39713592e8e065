package app.breather.care;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.time.Period;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is proposed, promised or declined of regular care, read at once for all who ask. */
@Component
class RegularInTime {

  private final RegularCares cares;
  private final Members members;

  RegularInTime(RegularCares cares, Members members) {
    this.cares = cares;
    this.members = members;
  }

  /** None from when its caregiver left the family. */
  RegularDays daysOf(RegularCare care) {
    return care.days().until(Optional.ofNullable(members.departures().get(care.caregiver())));
  }

  /** What may have a day in the window, and perhaps more. */
  List<RegularCare> around(Period window) {
    return ReadOnce.readOnce(RegularInTime.class, () -> new WidestRead<RegularCare>())
        .of(window, wider -> cares.findAround(PromisedRule.first(wider), PromisedRule.last(wider)));
  }
}
