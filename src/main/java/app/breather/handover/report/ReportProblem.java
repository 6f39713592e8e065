package app.breather.handover.report;

import java.util.Locale;

/** What is wrong about a form. */
public enum ReportProblem {
  /** The time has yet to come. */
  TO_COME,
  /** The time is not of this care. */
  OUTSIDE,
  /** A time that is none. */
  TIME,
  /** Less than nothing, none at all, or more than a child drinks. */
  AMOUNT,
  /** It ended before it began, or has yet to. */
  SLEEP_END,
  SLEEP_LENGTH,
  /** Without a name, or too long. */
  MEDICINE,
  INTERVAL,
  /** Without a word or a picture. */
  NOTE,
  /** Something new, without a word of what it was. */
  FIRST,
  /** The picture waited too long and is gone. */
  PICTURE_GONE,
  /** More pictures than anybody tells with in a day. */
  PICTURES,
  /** Nothing was chosen of what is offered. */
  CHOICE;

  public String key() {
    return "report.problem." + name().toLowerCase(Locale.ROOT);
  }
}
