package app.breather.calendar.file;

/** Why something in a calendar file was not read. */
public enum LeftOut {
  /** It says nothing that could be understood. */
  UNREADABLE,
  /** Its times are in a time zone that neither the file explains nor anybody knows. */
  UNKNOWN_ZONE,
  /** It repeats each minute or second, or in more ways than a person would plan. */
  TOO_OFTEN,
  /** There was more than is read of one file. */
  TOO_MUCH,
  /** The file stops in the middle. */
  CUT_SHORT
}
