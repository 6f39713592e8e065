package app.breather.care;

import app.breather.base.time.Period;
import app.breather.calendar.ChosenSpan;
import app.breather.calendar.NewEntry;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Care can be entered for a span of the shared calendar. */
@Component
@Order(10)
class NewCare implements NewEntry {

  private static final String PAGE = "care/new";

  private final Members members;
  private final Families families;

  NewCare(Members members, Families families) {
    this.members = members;
    this.families = families;
  }

  @Override
  public String titleKey() {
    return "care.entry";
  }

  @Override
  public String icon() {
    return "heart-handshake";
  }

  @Override
  public boolean mayBegin() {
    return members.me().isParent();
  }

  /** Care in the past is a record. */
  @Override
  public boolean fits(Period span, Instant now) {
    return true;
  }

  @Override
  public String route(Optional<Period> span) {
    return span.map(time -> ChosenSpan.of(time, families.current().zone()).on(PAGE)).orElse(PAGE);
  }
}
