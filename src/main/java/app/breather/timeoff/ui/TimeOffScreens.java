package app.breather.timeoff.ui;

import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.ui.People;
import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;

/** What the screens of time off have in common. */
@Component
public class TimeOffScreens {

  public static final String NEW = "time-off/new";
  static final String NEW_DATE_NIGHT = "date-night/new";

  private final People people;
  private final Families families;

  TimeOffScreens(People people, Families families) {
    this.people = people;
    this.families = families;
  }

  TimeOffWords words() {
    var times = new Times(families.current().zone(), UI.getCurrentOrThrow().getLocale());
    return new TimeOffWords(times, people.named(times.locale()), people.me().id());
  }

  People people() {
    return people;
  }

  static void go(String route) {
    UI.getCurrentOrThrow().navigate(route);
  }
}
