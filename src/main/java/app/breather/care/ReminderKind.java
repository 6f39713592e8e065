package app.breather.care;

/** Of what people are reminded. */
public enum ReminderKind {
  /** A caregiver: the time to answer is nearly over. */
  ANSWER_SOON,
  /** A caregiver: what they have promised is tomorrow. */
  CARE_TOMORROW,
  /** The parents: something is still open, and it comes near. */
  NOBODY_COVERS
}
