package app.breather.notifications;

import app.breather.base.live.FamilyChanges;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
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
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  Messages(
      StoredMessages stored,
      Members members,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.stored = stored;
    this.members = members;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** Leaves out who acts, for they know, and who has no account to read with. */
  @Needs(Access.MEMBER)
  @Transactional(propagation = Propagation.MANDATORY)
  public void send(Collection<Message> messages) {
    var toOthers = messages.stream().filter(message -> !isActing(message.to())).toList();
    if (toOthers.isEmpty()) {
      return;
    }
    var readers = readers();
    var now = clock.instant();
    var sent =
        toOthers.stream()
            .filter(message -> readers.contains(message.to()))
            .map(message -> new StoredMessage(message, now))
            .toList();
    if (!sent.isEmpty()) {
      stored.saveAll(sent);
      changes.changed(current.family(), Inbox.CHANGES);
    }
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
