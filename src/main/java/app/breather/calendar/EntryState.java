package app.breather.calendar;

/** How far an entry has come; shown as a word and an icon, never as a colour alone. */
public enum EntryState {
  OPEN,
  ASKED,
  PARTLY,
  COVERED,
  CANCELLED,
  OFFERED,
  /** Nothing to say about it, so nothing is shown. */
  NONE
}
