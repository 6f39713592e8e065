package app.breather.care;

/** How far regular care has come. */
public enum RegularState {
  PROPOSED,
  AGREED,
  DECLINED,
  WITHDRAWN,
  /** Nobody answered before its last day; never stored. */
  LAPSED,
  /** Its last day is over; never stored. */
  ENDED
}
