package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.live.FamilyChanges;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every browser in which an account is signed in or remembered. */
@Component
class SignIns {

  private final AccountMembershipRows memberships;
  private final Links links;
  private final AccountMails mails;
  private final FamilyChanges changes;
  private final ApplicationEventPublisher events;

  SignIns(
      AccountMembershipRows memberships,
      Links links,
      AccountMails mails,
      FamilyChanges changes,
      ApplicationEventPublisher events) {
    this.memberships = memberships;
    this.links = links;
    this.mails = mails;
    this.changes = changes;
    this.events = events;
  }

  /** As {@link #endAll}; the account's address is told of its new password. */
  void endAllAfterNewPassword(Account account) {
    endAll(account);
    mails.post(AccountMail.PASSWORD_CHANGED, Optional.of(account));
  }

  /**
   * Each has to sign in again, and links that would let somebody in work no more; open pages in a
   * family end once the transaction has committed.
   */
  void endAll(Account account) {
    account.renewStamp();
    links.revoke(LinkPurpose.SIGN_IN, account.id().value());
    links.revoke(LinkPurpose.RESET, account.id().value());
    memberships
        .of(account.id().value())
        .forEach(
            membership -> {
              changes.changed(membership.family(), Standing.CHANGE);
              events.publishEvent(new SignInsEnded(membership.family(), membership.member()));
            });
  }
}
