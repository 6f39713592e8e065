package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/**
 * A span that another calendar of a member's has. It warns and decides nothing.
 *
 * @param tentative whether that calendar is not sure of it
 */
public record Busy(Period period, MemberId member, boolean tentative) {}
