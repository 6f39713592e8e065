package app.breather.family;

import app.breather.base.mail.Delivery;
import app.breather.base.mail.MailServer;
import app.breather.base.mail.Outbox;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents have an invitation sent by mail. */
@Service
public class InvitationMail {

  private final MemberRows members;
  private final Outbox outbox;
  private final MailServer server;
  private final Clock clock;

  InvitationMail(MemberRows members, Outbox outbox, MailServer server, Clock clock) {
    this.members = members;
    this.outbox = outbox;
    this.server = server;
    this.clock = clock;
  }

  /** Whether there is an address to send it to, and a mail server that takes it. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public boolean isPossible(MemberId id) {
    return server.isThere()
        && members.findPresent(id.value()).filter(Member::isWrittenTo).isPresent();
  }

  /** To who is invited; the mail has a link of its own, which ends with the others. */
  @Needs(Access.PARENT)
  @Transactional
  public void send(MemberId id) {
    if (isPossible(id)) {
      outbox.post(InvitationLetters.KIND, id.value(), id, clock.instant());
    }
  }

  /** To whom the last invitation could not be delivered. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Set<MemberId> undelivered() {
    var asked =
        members.present().stream()
            .filter(Member::isWrittenTo)
            .map(member -> member.id().value())
            .toList();
    Map<MemberId, Delivery> last =
        outbox.deliveries(InvitationLetters.KIND, asked).stream()
            .collect(Collectors.toMap(Delivery::to, Function.identity(), (_, later) -> later));
    return last.values().stream()
        .filter(Delivery::isInTrouble)
        .map(Delivery::to)
        .collect(Collectors.toUnmodifiableSet());
  }
}
