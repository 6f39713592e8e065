package app.breather.family;

public sealed interface ProfileResult {

  /** It was stored. */
  record Saved() implements ProfileResult {}

  /** Nothing was stored. */
  record Invalid(Problem problem) implements ProfileResult {}

  /** It was changed meanwhile, in another window; nothing was stored. */
  record Changed(ProfileCard now) implements ProfileResult {}
}
