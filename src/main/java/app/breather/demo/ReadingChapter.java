package app.breather.demo;

import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.notifications.Inbox;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Everybody read their messages yesterday at noon. */
@Component
@ConditionalOnProperty("breather.demo")
class ReadingChapter implements Chapter {

  private final Inbox inbox;
  private final CurrentActor current;

  ReadingChapter(Inbox inbox, CurrentActor current) {
    this.inbox = inbox;
    this.current = current;
  }

  @Override
  public void plan(Timeline timeline, Parkers parkers) {
    timeline.at(timeline.day(-1).atTime(12, 0), () -> parkers.whoSignIn().forEach(this::read));
  }

  private void read(Actor.Person who) {
    current.as(
        who,
        () -> {
          inbox.readAll();
          return who;
        });
  }
}
