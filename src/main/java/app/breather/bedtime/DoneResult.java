package app.breather.bedtime;

/** What became of a report about an evening. */
public sealed interface DoneResult {

  /** It stands; an earlier report about the evening stays visible as such. */
  record Recorded() implements DoneResult {}

  /**
   * Somebody else has written it down meanwhile; nothing was stored, and who sees it can correct
   * it.
   */
  record ReportedMeanwhile(BedtimeReport standing) implements DoneResult {}

  /** Bedtime has not begun yet. */
  record TooEarly() implements DoneResult {}

  /** The evening is more than four weeks ago. */
  record TooLate() implements DoneResult {}

  /** There is no such evening or member in this family. */
  record Unknown() implements DoneResult {}
}
