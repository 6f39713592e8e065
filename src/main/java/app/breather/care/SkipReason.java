package app.breather.care;

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

  static SkipReason of(LimitBreach breach) {
    return switch (breach) {
      case LimitBreach.Away _ -> AWAY;
      case LimitBreach.NotThatDay _ -> WRONG_DAY;
      case LimitBreach.NotThen _ -> WRONG_HOURS;
      case LimitBreach.TooLong _ -> TOO_LONG;
      case LimitBreach.TooSoon _ -> TOO_SOON;
      case LimitBreach.AskedEnough _ -> ASKED_ENOUGH;
    };
  }
}
