package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.time.Period;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Something one can enter into the shared calendar; a feature offers it as an ordered bean.
 *
 * @param titleKey the bundle key of what it is called, such as "Care"
 * @param icon the symbol of the picture beside its name
 * @param page where it is entered, without a leading slash; it reads a {@link ChosenSpan}
 * @param needed who may enter it
 * @param past whether it can be entered for a span that is over, as a record
 */
public record NewEntry(String titleKey, String icon, String page, Access needed, boolean past) {

  public boolean fits(Period span, Instant now) {
    return past || span.until().isAfter(now);
  }

  /**
   * @param span what is filled in already; empty to leave that to the page
   */
  public String route(Optional<Period> span, ZoneId zone) {
    return span.map(time -> ChosenSpan.of(time, zone).on(page)).orElse(page);
  }
}
