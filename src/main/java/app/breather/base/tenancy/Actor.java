package app.breather.base.tenancy;

/** Who acts, and in which family. */
public sealed interface Actor {

  FamilyId family();

  /** A signed-in member. What they may do is asked of the membership, never remembered here. */
  record Person(FamilyId family, AccountId account, MemberId member) implements Actor {}

  /** Work without a person: a listener, a job, or a link that has proved its own right. */
  record System(FamilyId family) implements Actor {}
}
