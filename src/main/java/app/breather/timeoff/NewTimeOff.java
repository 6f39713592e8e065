package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.time.Period;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.NewEntry;
import app.breather.family.Families;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Me-time can be entered for a span of the shared calendar. */
@Component
@Order(20)
class NewTimeOff implements NewEntry {

  private static final String PAGE = "time-off/new";

  private final AccessRules access;
  private final Families families;

  NewTimeOff(AccessRules access, Families families) {
    this.access = access;
    this.families = families;
  }

  @Override
  public String titleKey() {
    return "timeoff.entry";
  }

  @Override
  public String icon() {
    return "coffee";
  }

  @Override
  public boolean mayBegin() {
    return access.allow(Access.PARENT);
  }

  @Override
  public String route(Optional<Period> span) {
    return span.map(time -> ChosenSpan.of(time, families.current().zone()).on(PAGE)).orElse(PAGE);
  }
}
