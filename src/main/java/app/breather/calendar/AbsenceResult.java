package app.breather.calendar;

/** What became of recording or changing an absence. */
public sealed interface AbsenceResult {

  /** It stands as the card says. */
  record Recorded(AbsenceCard card) implements AbsenceResult {}

  /** Nothing would have been left of it, so it is in the calendar no more. */
  record Ended() implements AbsenceResult {}

  /** By its rule it would never be. */
  record Never() implements AbsenceResult {}

  /** It is not on that day. */
  record NotThatDay() implements AbsenceResult {}

  /** It starts or ends more than five years from now. */
  record TooFar() implements AbsenceResult {}

  /** Somebody changed it meanwhile to what the card says. */
  record ChangedMeanwhile(AbsenceCard card) implements AbsenceResult {}

  /** There is no such absence or member, or none the acting person may touch. */
  record Unknown() implements AbsenceResult {}
}
