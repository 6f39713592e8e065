package app.breather.notifications;

import app.breather.base.jobs.Jobs;
import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Correspondents;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Features tell members what happened, in the transaction in which it happens. */
@Service
public class Messages {

  private final StoredMessages stored;
  private final Members members;
  private final Correspondents correspondents;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Jobs jobs;
  private final Clock clock;

  Messages(
      StoredMessages stored,
      Members members,
      Correspondents correspondents,
      CurrentActor current,
      FamilyChanges changes,
      Jobs jobs,
      Clock clock) {
    this.stored = stored;
    this.members = members;
    this.correspondents = correspondents;
    this.current = current;
    this.changes = changes;
    this.jobs = jobs;
    this.clock = clock;
  }

  /**
   * Leaves out who acts, for they know, and who has no account to read with; but caregivers of whom
   * an address is known get the mails.
   */
  @Needs(Access.MEMBER)
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Collection<Message> messages) {
    var toOthers = messages.stream().filter(message -> !isActing(message.to())).toList();
    if (toOthers.isEmpty()) {
      return;
    }
    var readers = readers();
    var now = clock.instant();
    var told =
        toOthers.stream()
            .filter(message -> readers.contains(message.to()) || isMailed(message))
            .toList();
    told.forEach(message -> send(message, now));
    if (!told.isEmpty()) {
      changes.changed(current.family(), Inbox.CHANGES);
    }
  }

  private void send(Message message, Instant now) {
    var sent = stored.save(new StoredMessage(message, now));
    message
        .kind()
        .mailAt(now)
        .ifPresent(when -> jobs.schedule(MessageMails.NAME, sent.getId(), when));
    jobs.schedule(MessagePushes.NAME, message.to().value(), now);
  }

  private boolean isMailed(Message message) {
    return !message.kind().hasItsOwnLetter()
        && correspondents.caregiversByMailAlone().contains(message.to());
  }

  private Set<MemberId> readers() {
    return members.all().stream()
        .filter(MemberCard::hasAccount)
        .map(MemberCard::id)
        .collect(Collectors.toSet());
  }

  private boolean isActing(MemberId member) {
    return current
        .actor()
        .flatMap(
            actor ->
                actor instanceof Actor.Somebody somebody
                    ? Optional.of(somebody.member())
                    : Optional.empty())
        .filter(member::equals)
        .isPresent();
  }
}
