package app.breather.base.mail;

import app.breather.base.live.FamilyChanges;
import app.breather.base.mail.LetterSource.Written;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Has letters written, and notes what became of them; each in a transaction of its own. */
@Component
@Transactional
class LetterDesk {

  private final OutgoingMails mails;
  private final Map<String, LetterSource> sources;
  private final MailServer server;
  private final FamilyChanges changes;
  private final CurrentActor current;
  private final Clock clock;

  LetterDesk(
      OutgoingMails mails,
      List<LetterSource> sources,
      MailServer server,
      FamilyChanges changes,
      CurrentActor current,
      Clock clock) {
    this.mails = mails;
    this.sources =
        sources.stream().collect(Collectors.toMap(LetterSource::kind, Function.identity()));
    this.server = server;
    this.changes = changes;
    this.current = current;
    this.clock = clock;
  }

  /** Empty when there is nothing to send any more. */
  Optional<Letter> write(UUID id) {
    var mail = mails.findById(id).filter(waiting -> !waiting.isSettled());
    return mail.filter(this::isOvertaken).isPresent()
        ? settle(mail.get(), DeliveryState.NOT_NEEDED)
        : mail.flatMap(this::write);
  }

  /** A later one of the same kind to the same person says what is the case, too. */
  private boolean isOvertaken(OutgoingMail mail) {
    return mails
        .findByKindAndSubjectIdInOrderByPostedAtAsc(mail.kind(), List.of(mail.subject()))
        .stream()
        .anyMatch(mail::isOvertakenBy);
  }

  private Optional<Letter> write(OutgoingMail mail) {
    var source = Optional.ofNullable(sources.get(mail.kind()));
    var written =
        source
            .map(known -> known.write(mail.subject(), mail.to()))
            .orElseGet(Written.NotNeeded::new);
    return switch (written) {
      case Written.NotNeeded _ -> settle(mail, DeliveryState.NOT_NEEDED);
      case Written.NoAddress _ -> settle(mail, DeliveryState.NO_ADDRESS);
      case Written.Ready(var letter) -> ready(mail, letter);
    };
  }

  private Optional<Letter> ready(OutgoingMail mail, Letter letter) {
    if (!server.isThere()) {
      return settle(mail, DeliveryState.NO_SERVER);
    }
    return server.reaches(letter.to()) ? Optional.of(letter) : settle(mail, DeliveryState.MADE_UP);
  }

  void sent(UUID id) {
    mails
        .findById(id)
        .ifPresent(
            mail -> {
              Optional.ofNullable(sources.get(mail.kind()))
                  .ifPresent(source -> source.sent(mail.subject(), mail.to()));
              settle(mail, DeliveryState.SENT);
            });
  }

  void refused(UUID id, String why) {
    mails
        .findById(id)
        .ifPresent(
            mail -> {
              mail.failed(why, clock.instant());
              settle(mail, DeliveryState.REFUSED);
            });
  }

  void failed(UUID id, String why) {
    mails.findById(id).ifPresent(mail -> mail.failed(why, clock.instant()));
    tell();
  }

  private Optional<Letter> settle(OutgoingMail mail, DeliveryState end) {
    mail.settle(end, clock.instant());
    tell();
    return Optional.empty();
  }

  private void tell() {
    changes.changed(current.family(), Outbox.CHANGES);
  }
}
