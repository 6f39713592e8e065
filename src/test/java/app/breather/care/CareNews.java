package app.breather.care;

import app.breather.base.tenancy.Actor;
import app.breather.notifications.Inbox;
import app.breather.notifications.InboxLine;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody was told about care, the newest first. */
@Component
class CareNews {

  private static final int ALL = 50;

  private final CareFixture care;
  private final Inbox inbox;

  CareNews(CareFixture care, Inbox inbox) {
    this.care = care;
    this.inbox = inbox;
  }

  List<InboxLine> of(Actor.Person person) {
    return care.as(person, () -> inbox.latest(ALL));
  }

  /** The ends of the keys. */
  List<String> told(Actor.Person person) {
    return of(person).stream().map(line -> line.key().replace("care.message.", "")).toList();
  }
}
