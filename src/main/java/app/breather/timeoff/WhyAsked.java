package app.breather.timeoff;

/** Why time off has to be asked for, and cannot simply be announced. */
public enum WhyAsked {
  /** It is a promise for long. */
  REPEATS,
  /** The parents have agreed on no hours that each may announce. */
  NO_ALLOWANCE,
  /** With this, one would have announced more in a week than they agreed on. */
  MORE_THAN_AGREED,
  /** Less than a day ahead. */
  TOO_SOON,
  /** Nobody would have a child for a part of it. */
  NOBODY_THERE,
  /** Who would have a child has promised that time to another family. */
  PROMISED,
  /** It lies in time that is nobody's to take. */
  PROTECTED
}
