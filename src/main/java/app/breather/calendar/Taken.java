package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;

/**
 * That somebody has taken a child, as was said.
 *
 * @param since they have it without a break
 * @param saidLast when that was last said of them, at or after {@code since}
 */
public record Taken(ChildId child, MemberId who, Instant since, Instant saidLast) {}
