package app.breather.family;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Which families an account may enter, asked before a family is known. */
@Entity
@Table(name = "account_membership")
class AccountMembership {

  @EmbeddedId private Key key;

  @Column(name = "member_id")
  private UUID memberId;

  @SuppressWarnings("NullAway.Init")
  protected AccountMembership() {}

  AccountMembership(AccountId account, FamilyId family, MemberId member) {
    this.key = new Key(account.value(), family.value());
    this.memberId = member.value();
  }

  FamilyId family() {
    return new FamilyId(key.familyId());
  }

  MemberId member() {
    return new MemberId(memberId);
  }

  @Embeddable
  record Key(@Column(name = "account_id") UUID accountId, @Column(name = "family_id") UUID familyId)
      implements Serializable {}
}
