package app.breather.handover.sheet;

/** What was done to a section. */
public enum SectionHappening {
  WRITTEN,
  /** An earlier edition was made the current one. */
  RESTORED,
  REMOVED,
  BROUGHT_BACK
}
