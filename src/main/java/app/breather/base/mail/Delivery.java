package app.breather.base.mail;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail and how far it has come.
 *
 * @param failedAt when it was last tried in vain
 */
public record Delivery(
    UUID subject, MemberId to, Instant postedAt, DeliveryState state, Optional<Instant> failedAt) {

  /** Whether somebody had better hand it over themselves. */
  public boolean isInTrouble() {
    return switch (state) {
      case WAITING -> failedAt.isPresent();
      case REFUSED, NO_ADDRESS, MADE_UP, NO_SERVER -> true;
      case SENT, NOT_NEEDED -> false;
    };
  }
}
