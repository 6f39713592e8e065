package app.breather.milestones.ui;

import app.breather.base.media.MediaAddress;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.ui.Times;
import app.breather.family.Families;
import app.breather.family.ui.People;
import app.breather.milestones.MilestoneCard;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the screens of milestones have in common. */
@Component
class MilestoneScreens {

  private final People people;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  MilestoneScreens(People people, Families families, CurrentActor current, Clock clock) {
    this.people = people;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  People people() {
    return people;
  }

  MilestoneWords words() {
    var times = new Times(families.current().zone(), UI.getCurrentOrThrow().getLocale());
    return new MilestoneWords(times, people.named(times.locale()));
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }

  /** Where the browser asks for the picture or video. */
  String address(MilestoneCard.Shot shot) {
    return MediaAddress.of(current.family(), shot.media());
  }

  static void go(String route) {
    UI.getCurrentOrThrow().navigate(route);
  }
}
