package app.breather.family;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one transaction of joining, inside the family. A refusal leaves the link as it was. */
@Component
class JoinWriter {

  private final MemberRows members;
  private final KnownMembers known;
  private final AccountRows accounts;
  private final Links links;
  private final EntityManager entities;
  private final CurrentActor current;
  private final FamilyChanges changes;

  JoinWriter(
      MemberRows members,
      KnownMembers known,
      AccountRows accounts,
      Links links,
      EntityManager entities,
      CurrentActor current,
      FamilyChanges changes) {
    this.members = members;
    this.known = known;
    this.accounts = accounts;
    this.links = links;
    this.entities = entities;
    this.current = current;
    this.changes = changes;
  }

  @Transactional
  JoinResult join(String secret, MemberId memberId, AccountId account, Optional<Account> created) {
    var family = current.family();
    var member = members.lockPresent(memberId.value());
    if (member.isEmpty()
        || member.get().account().isPresent()
        || links.use(LinkPurpose.INVITATION, secret).isEmpty()) {
      return new JoinResult.Gone();
    }
    created.ifPresent(entities::persist);
    member.get().join(account);
    accounts.flush();
    entities.persist(new AccountMembership(account, family, memberId));
    accounts.flush();
    accounts.rememberFamily(account.value(), family.value());
    known.forget();
    changes.changed(family, "family");
    return new JoinResult.Joined(account, family);
  }
}
