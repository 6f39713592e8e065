package app.breather.calendar;

/** Why somebody cannot have the baby. Caregivers never learn it of others. */
public enum AbsenceKind {
  WORK,
  TRAVEL,
  HOLIDAY,
  SICK,
  OTHER
}
