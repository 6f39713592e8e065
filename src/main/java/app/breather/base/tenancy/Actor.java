package app.breather.base.tenancy;

/** Who acts, and in which family. */
public sealed interface Actor {

  FamilyId family();

  /** Somebody of the family. What they may do is asked of the membership, never remembered here. */
  sealed interface Somebody extends Actor {
    MemberId member();
  }

  /** Signed in. */
  record Person(FamilyId family, AccountId account, MemberId member) implements Somebody {}

  /**
   * Not signed in, but holding a secret that was made for this member. Only who has judged the
   * secret may establish it, around the one thing that it allows.
   */
  record ByLink(FamilyId family, MemberId member) implements Somebody {}

  /** Work without a person: a listener or a job. */
  record System(FamilyId family) implements Actor {}
}
