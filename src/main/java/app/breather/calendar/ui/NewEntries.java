package app.breather.calendar.ui;

import app.breather.base.security.AccessRules;
import app.breather.base.time.Period;
import app.breather.base.ui.Times;
import app.breather.calendar.NewEntry;
import app.breather.family.Families;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;

/** What the signed-in member may enter into the calendar, and the menu to choose from it. */
@SpringComponent
@Scope("prototype")
class NewEntries {

  private static final LocalTime FROM = LocalTime.of(16, 0);
  private static final LocalTime UNTIL = LocalTime.of(20, 0);

  private final List<NewEntry> entries;
  private final ZoneId zone;
  private final Clock clock;

  NewEntries(ObjectProvider<NewEntry> entries, AccessRules access, Families families, Clock clock) {
    this.entries = entries.orderedStream().filter(entry -> access.allow(entry.needed())).toList();
    this.zone = families.current().zone();
    this.clock = clock;
  }

  /** Whether there is anything at all. */
  boolean areThere() {
    return !entries.isEmpty();
  }

  /** On that day when it is not over, to be moved on its page. */
  Optional<Period> on(Optional<LocalDate> day) {
    var today = LocalDate.now(clock.withZone(zone));
    return day.filter(wanted -> !wanted.isBefore(today))
        .flatMap(wanted -> Period.between(wanted.atTime(FROM), wanted.atTime(UNTIL), zone));
  }

  /**
   * @param span empty while no time was chosen
   * @param goTo takes the route of what is entered
   */
  NewMenu menu(Optional<Period> span, Locale locale, Consumer<String> goTo) {
    var now = clock.instant();
    boolean over = span.filter(time -> !time.until().isAfter(now)).isPresent();
    var fitting =
        entries.stream()
            .filter(entry -> span.stream().allMatch(time -> entry.fits(time, now)))
            .toList();
    return new NewMenu(span, over, fitting, new Times(zone, locale), goTo);
  }
}
