package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/** A time at which a caregiver could have the children, as far as is known. */
public record CareChance(Period time, MemberId caregiver, Liking liking) {

  /** How much speaks for it, least first. */
  public enum Liking {
    /** Nothing speaks against it. */
    SUITS,
    /** The caregiver has named that day of the week. */
    LIKES_THE_DAY,
    /** The caregiver offers all of that time. */
    OFFERED
  }
}
