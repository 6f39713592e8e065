package app.breather.family;

public sealed interface ResetResult {

  /** The new password holds, and every sign-in before it has ended. */
  record Done(String email) implements ResetResult {}

  /** Nothing was stored, and the link still works. */
  record Invalid(Problem problem) implements ResetResult {}

  /** The link is unknown, used, ended or too old. */
  record Gone() implements ResetResult {}
}
