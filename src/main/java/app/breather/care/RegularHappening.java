package app.breather.care;

/** What can happen to regular care. */
public enum RegularHappening {
  PROPOSED,
  AGREED,
  DECLINED,
  WITHDRAWN,
  /** From a day on. */
  ENDED,
  /** The caregiver cannot come on one day, for which others can be asked. */
  GIVEN_BACK,
  /** On a day that was given back. */
  COMES_AFTER_ALL,
  /** From a day on it is at another time, as the caregiver agreed. */
  REPLACED,
  /** One day became a slot of its own. */
  DAY_CHANGED,
  /** Some days will not be. */
  DROPPED;

  /** Whether somebody who promised it is to come on other days than before. */
  boolean movesDays() {
    return switch (this) {
      case AGREED, ENDED, GIVEN_BACK, COMES_AFTER_ALL, REPLACED, DAY_CHANGED, DROPPED -> true;
      case PROPOSED, DECLINED, WITHDRAWN -> false;
    };
  }

  /** What only a caregiver says, or a parent for them. */
  public boolean isByCaregiver() {
    return switch (this) {
      case AGREED, GIVEN_BACK, COMES_AFTER_ALL -> true;
      case PROPOSED, DECLINED, WITHDRAWN, ENDED, REPLACED, DAY_CHANGED, DROPPED -> false;
    };
  }
}
