package app.breather.calendar;

import app.breather.base.tenancy.MemberId;

/**
 * An absence, for those who may know why.
 *
 * @param version what a change must name, so that it changes what its author saw
 */
public record AbsenceCard(
    AbsenceId id, MemberId member, AbsenceKind kind, AbsenceTime time, int version) {}
