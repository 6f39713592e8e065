package app.breather.handover.milk;

/** Why something cannot be kept as it was typed. */
public enum MilkProblem {
  AMOUNT,
  /** It would be expressed later than now. */
  FUTURE,
  /** It keeps no longer there. */
  TOO_OLD,
  /** It cannot come there from where it is. */
  PLACE,
  TIMES,
  INTERVAL,
  USUAL,
  MARGIN
}
