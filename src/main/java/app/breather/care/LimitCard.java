package app.breather.care;

import app.breather.base.tenancy.MemberId;

/**
 * A caregiver's limits as they were read.
 *
 * @param version which has to be the same when they are changed
 */
public record LimitCard(MemberId caregiver, int version, CareLimits limits) {}
