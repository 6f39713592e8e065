package app.breather.milestones;

import app.breather.family.MemberCard;

/** What one parent wishes, of all children and kinds together. */
public record ParentWish(MemberCard parent, Wish wish) {

  public enum Wish {
    /** No answer yet, which keeps everything sealed. */
    NOT_SAID,
    SEALED,
    TOLD,
    /** Some are told, some are not. */
    SOME
  }
}
