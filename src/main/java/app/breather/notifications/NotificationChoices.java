package app.breather.notifications;

import app.breather.base.mail.MailServer;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acting member chooses by which ways they are told what. */
@Service
public class NotificationChoices {

  private final Choices choices;
  private final Members members;
  private final MailServer mailServer;
  private final CurrentActor current;
  private final Clock clock;

  NotificationChoices(
      Choices choices, Members members, MailServer mailServer, CurrentActor current, Clock clock) {
    this.choices = choices;
    this.members = members;
    this.mailServer = mailServer;
    this.current = current;
    this.clock = clock;
  }

  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public MyNotifications mine() {
    var patient = choices.mailedPatiently(me());
    var pushed = choices.pushed(me());
    return new MyNotifications(
        MessageKind.of(members.me().role()).stream()
            .map(
                kind ->
                    new MyNotifications.Line(
                        kind, !kind.isOfChoice() || patient.contains(kind), pushed.contains(kind)))
            .toList(),
        choices.quietHours(me()),
        choices.wantsWeekAhead(me()),
        mailServer.isThere());
  }

  /** Where there is no choice, nothing changes. */
  @Needs(Access.MEMBER)
  @Transactional
  public void mail(MessageKind kind, boolean wanted) {
    if (kind.isOfChoice()) {
      choices.mail(me(), kind, wanted);
    }
  }

  /** Of what is urgent nothing changes. */
  @Needs(Access.MEMBER)
  @Transactional
  public void push(MessageKind kind, boolean wanted) {
    choices.push(me(), kind, wanted);
  }

  @Needs(Access.MEMBER)
  @Transactional
  public void quietHours(QuietHours hours) {
    choices.quietHours(me(), hours);
  }

  @Needs(Access.MEMBER)
  @Transactional
  public void weekAhead(boolean wanted) {
    choices.weekAhead(me(), wanted);
  }

  /** When a letter of a feature may go to somebody; empty when they want none of that kind. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Instant> letterAt(MemberId to, MessageKind kind) {
    return choices.mailedPatiently(to).contains(kind)
        ? Optional.of(choices.loudAt(to, clock.instant()))
        : Optional.empty();
  }

  private MemberId me() {
    return current.person().member();
  }
}
