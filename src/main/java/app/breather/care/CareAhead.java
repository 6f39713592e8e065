package app.breather.care;

import java.time.Instant;

/**
 * How who promised comes to what they should know of that time of care.
 *
 * @param opens when it can be read
 * @param open whether it can be read now
 */
public record CareAhead(Instant opens, boolean open, Told told) {

  /** How they hear that it can be read. */
  public enum Told {
    MAIL,
    APP,
    /** Not at all, unless parents hand it over. */
    HAND
  }
}
