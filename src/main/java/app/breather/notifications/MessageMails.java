package app.breather.notifications;

import app.breather.base.jobs.Job;
import app.breather.base.mail.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has a message mailed that was not seen in time. */
@Component
class MessageMails implements Job {

  static final String NAME = "notifications.mail";

  /** Of the letters; their subject is the message for which they are written. */
  static final String KIND = "notifications.message";

  private final StoredMessages stored;
  private final Outbox outbox;
  private final Clock clock;

  MessageMails(StoredMessages stored, Outbox outbox, Clock clock) {
    this.stored = stored;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  @Transactional
  public void run(UUID subject) {
    stored
        .findById(subject)
        .filter(message -> !message.isToldBesides(subject))
        .ifPresent(message -> outbox.post(KIND, subject, message.to(), clock.instant()));
  }
}
