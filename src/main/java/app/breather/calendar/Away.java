package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/** A span in which a member cannot have a child; why is nobody's business here. */
public record Away(Period period, MemberId member) {}
