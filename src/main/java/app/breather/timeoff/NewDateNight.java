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

/** A date night can be entered for a span of the shared calendar. */
@Component
@Order(30)
class NewDateNight implements NewEntry {

  private static final String PAGE = "date-night/new";

  private final AccessRules access;
  private final Families families;

  NewDateNight(AccessRules access, Families families) {
    this.access = access;
    this.families = families;
  }

  @Override
  public String titleKey() {
    return "timeoff.dateNight";
  }

  @Override
  public String icon() {
    return "heart";
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
