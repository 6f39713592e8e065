package app.breather.bedtime;

/** Why a rota cannot be agreed on as it is. */
public enum RotaProblem {
  /** Bedtime ends before it begins, or after midnight. */
  ENDS_BEFORE_START,
  /** It begins before today. */
  PAST,
  /** It begins more than a year from now. */
  TOO_FAR,
  /** More than four weeks pass before it repeats. */
  TOO_LONG,
  /** Somebody in it is no parent of the family. */
  NO_PARENT,
  /** Some of its children are not of the family, or have another rota of their own. */
  OTHER_CHILDREN,
  /** No child is left for the rota of all the others. */
  NO_CHILD_LEFT
}
