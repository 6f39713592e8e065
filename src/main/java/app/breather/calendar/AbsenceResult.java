package app.breather.calendar;

/** What became of recording or changing an absence. */
public sealed interface AbsenceResult {

  /** It stands as the card says. */
  record Recorded(AbsenceCard card) implements AbsenceResult {}

  /** Weekly, but on no day of the week. */
  record NoWeekday() implements AbsenceResult {}

  /** The last day lies before the first. */
  record LastBeforeFirst() implements AbsenceResult {}

  /** It starts or ends more than five years from now. */
  record TooFar() implements AbsenceResult {}

  /** Somebody changed it meanwhile to what the card says. */
  record ChangedMeanwhile(AbsenceCard card) implements AbsenceResult {}

  /** There is no such absence or member, or none the acting person may touch. */
  record Unknown() implements AbsenceResult {}
}
