package app.breather.handover.sheet;

/** What a section is about; each but {@link #OWN} is there once, in this order at first. */
public enum SectionKind {
  /** What must not happen, and what to do if it does. */
  EMERGENCY,
  ROUTINE,
  FEEDING,
  SLEEP,
  SOOTHING,
  MEDICINE,
  HOUSE,
  /** Named by the parents. */
  OWN
}
