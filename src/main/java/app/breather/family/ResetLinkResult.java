package app.breather.family;

import java.time.Instant;

public sealed interface ResetLinkResult {

  /** A link exists, and every earlier one of that account has ended. The secret is shown once. */
  record Made(String secret, Instant expiresAt) implements ResetLinkResult {}

  /** The account also enters another family, which must not be opened from this one. */
  record OtherFamilies() implements ResetLinkResult {}

  /** There is no account to make a link for. */
  record NoAccount() implements ResetLinkResult {}
}
