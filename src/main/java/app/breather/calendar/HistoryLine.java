package app.breather.calendar;

import app.breather.family.MemberCard;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said of something in the calendar, and when.
 *
 * @param by as they are now, also when they left; empty when nobody knows any more
 * @param content as it was said then; what was removed is as it was before
 */
public record HistoryLine<C>(Instant at, Optional<MemberCard> by, Happening what, C content) {

  public enum Happening {
    ENTERED,
    CHANGED,
    REMOVED,
    BROUGHT_BACK
  }
}
