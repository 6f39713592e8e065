package app.breather.family;

import java.time.Instant;

public sealed interface InviteResult {

  /** A link exists, and every earlier one of that member has ended. The secret is shown once. */
  record Invited(String secret, Instant expiresAt) implements InviteResult {}

  /** There is nobody to invite: the member signs in already. */
  record HasAccount() implements InviteResult {}

  /** No such member is present. */
  record Gone() implements InviteResult {}
}
