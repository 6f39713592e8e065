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
  SAID_NO
}
