package app.breather.family;

import app.breather.base.jobs.Jobs;
import app.breather.base.mail.MailServer;
import app.breather.base.mail.Outbox;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.FamilyId;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Posts an account's mails in a family that it enters, the last one if it can. The work that comes
 * before a job is the same for an account that there is not, so that nobody can tell by the time.
 */
@Component
class AccountMails {

  private final AccountMembershipRows memberships;
  private final Jobs jobs;
  private final Outbox outbox;
  private final MailServer server;
  private final CurrentActor current;
  private final Clock clock;

  AccountMails(
      AccountMembershipRows memberships,
      Jobs jobs,
      Outbox outbox,
      MailServer server,
      CurrentActor current,
      Clock clock) {
    this.memberships = memberships;
    this.jobs = jobs;
    this.outbox = outbox;
    this.server = server;
    this.current = current;
    this.clock = clock;
  }

  /** Says nothing to an address without an account, and takes as long over it. */
  @Transactional(propagation = Propagation.MANDATORY)
  void post(AccountMail mail, Optional<Account> account) {
    if (server.isThere()) {
      schedule(mail, account);
    }
  }

  private void schedule(AccountMail mail, Optional<Account> account) {
    var subject = account.map(known -> known.id().value()).orElseGet(UUID::randomUUID);
    var families = memberships.of(subject).stream().map(AccountMembership::family).toList();
    var family =
        account
            .flatMap(Account::lastFamily)
            .filter(families::contains)
            .or(() -> families.stream().findFirst())
            .orElseGet(FamilyId::create);
    current.doAs(
        new Actor.System(family), () -> jobs.schedule(mail.kind(), subject, clock.instant()));
  }

  /** Acts as the system in the family that {@link #post} chose. */
  @Transactional
  void forward(AccountMail mail, UUID account) {
    memberships.of(account).stream()
        .filter(membership -> membership.family().equals(current.family()))
        .forEach(
            membership -> outbox.post(mail.kind(), account, membership.member(), clock.instant()));
  }
}
