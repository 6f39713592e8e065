package app.breather.calendar;

import java.time.Instant;

/**
 * Something else than before holds of when the family's members are away; published in the
 * transaction in which it was recorded.
 *
 * @param since the moment from which it is known
 */
public record AwayTimesChanged(Instant since) {}
