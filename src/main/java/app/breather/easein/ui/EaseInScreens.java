package app.breather.easein.ui;

import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.ui.People;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the screens of getting used to each other have in common. */
@Component
class EaseInScreens {

  static final String ROUTE = "ease-in";

  private final People people;
  private final Families families;
  private final Clock clock;

  EaseInScreens(People people, Families families, Clock clock) {
    this.people = people;
    this.families = families;
    this.clock = clock;
  }

  EaseInWords words() {
    var times = new Times(families.current().zone(), UI.getCurrentOrThrow().getLocale());
    return new EaseInWords(
        times, people.named(times.locale()), LocalDate.now(clock.withZone(times.zone())));
  }

  People people() {
    return people;
  }

  MemberCard me() {
    return people.me();
  }
}
