package app.breather.family;

public sealed interface RemoveResult {

  /** The member left; their account enters this family no more and is signed out. */
  record Removed() implements RemoveResult {}

  /** Somebody has to be able to let others in. */
  record LastParent() implements RemoveResult {}

  /** No such member is present. */
  record Gone() implements RemoveResult {}
}
