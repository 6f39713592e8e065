package app.breather.handover.baton;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;

/** That somebody had a child, as was said. */
public record Holding(ChildId child, MemberId who, Period period) {}
