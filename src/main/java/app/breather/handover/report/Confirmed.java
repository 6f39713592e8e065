package app.breather.handover.report;

/** What somebody says to a question before something is stored. */
public enum Confirmed {
  NOTHING,
  /** It was another feed, or the dose is given all the same. */
  ALL_THE_SAME
}
