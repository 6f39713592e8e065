package app.breather.base.mail;

import app.breather.base.jobs.Jobs;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in the transaction that makes them necessary, and says what became of them. */
@Component
public class Outbox {

  /** The kind of change that open pages are told of. */
  public static final String CHANGES = "mail";

  private final OutgoingMails mails;
  private final Jobs jobs;
  private final Clock clock;

  Outbox(OutgoingMails mails, Jobs jobs, Clock clock) {
    this.mails = mails;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * The letter is written when it is sent. What still waits of the same kind, subject and receiver
   * is overtaken by it.
   *
   * @param kind of a {@link LetterSource}
   * @param when at the earliest
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void post(String kind, UUID subject, MemberId to, Instant when) {
    var mail = mails.save(new OutgoingMail(kind, subject, to, clock.instant()));
    jobs.schedule(Postman.NAME, mail.id(), when);
  }

  /** The earliest posted first. */
  @Transactional(readOnly = true)
  public List<Delivery> deliveries(String kind, Collection<UUID> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : mails.findByKindAndSubjectIdInOrderByPostedAtAsc(kind, subjects).stream()
            .map(OutgoingMail::delivery)
            .toList();
  }

  /** When the last was posted of those that were sent, to whomever. */
  @Transactional(readOnly = true)
  public Optional<Instant> lastSent(String kind, UUID subject) {
    return deliveries(kind, List.of(subject)).stream()
        .filter(delivery -> delivery.state() == DeliveryState.SENT)
        .map(Delivery::postedAt)
        .max(Instant::compareTo);
  }
}
