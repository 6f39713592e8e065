package app.breather.family;

public sealed interface ChildResult {

  /** The child is as it was wanted. */
  record Saved() implements ChildResult {}

  /** Nothing was stored. */
  record Invalid(Problem problem) implements ChildResult {}

  /** Somebody else changed it meanwhile; nothing was stored. */
  record Changed(ChildCard now) implements ChildResult {}

  /** There is no such child in this family. */
  record Gone() implements ChildResult {}
}
