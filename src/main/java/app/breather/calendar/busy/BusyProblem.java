package app.breather.calendar.busy;

import app.breather.base.fetch.Fetched;

/** Why a calendar could not be read the last time. */
public enum BusyProblem {
  /** It is nowhere that can be called from outside. */
  NOT_PUBLIC,
  UNREACHABLE,
  TOO_SLOW,
  TOO_LARGE,
  FORBIDDEN,
  GONE,
  /** Its server asks to be left alone for a while. */
  ASKED_TO_WAIT,
  /** Its server answers something else. */
  UNUSABLE,
  /** What is there is no calendar. */
  NO_CALENDAR;

  static BusyProblem of(Fetched.Reason reason) {
    return switch (reason) {
      case NOT_PUBLIC -> NOT_PUBLIC;
      case UNREACHABLE -> UNREACHABLE;
      case TOO_SLOW -> TOO_SLOW;
      case TOO_LARGE -> TOO_LARGE;
      case FORBIDDEN -> FORBIDDEN;
      case GONE -> GONE;
      case BUSY -> ASKED_TO_WAIT;
      case UNUSABLE -> UNUSABLE;
    };
  }
}
