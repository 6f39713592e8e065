package app.breather.care;

import java.util.Optional;

/** Why somebody was passed over when it was their turn. */
public enum SkipReason {
  /** No caregiver of this family any more. */
  LEFT,
  /** Has promised a part already. */
  PROMISED,
  /** Was asked otherwise meanwhile. */
  ASKED,
  /** Said no, or took a promise back, since the order was chosen. */
  SAID_NO,
  /** Is away then, or it is outside a limit of theirs. */
  AWAY,
  WRONG_DAY,
  WRONG_HOURS,
  TOO_LONG,
  TOO_SOON,
  ASKED_ENOUGH;

  /** Empty for what only warns. */
  static Optional<SkipReason> of(LimitBreach breach) {
    return switch (breach) {
      case LimitBreach.Away _ -> Optional.of(AWAY);
      case LimitBreach.NotThatDay _ -> Optional.of(WRONG_DAY);
      case LimitBreach.NotThen _ -> Optional.of(WRONG_HOURS);
      case LimitBreach.TooLong _ -> Optional.of(TOO_LONG);
      case LimitBreach.TooSoon _ -> Optional.of(TOO_SOON);
      case LimitBreach.AskedEnough _ -> Optional.of(ASKED_ENOUGH);
      case LimitBreach.Busy _, LimitBreach.Advised _ -> Optional.empty();
    };
  }
}
