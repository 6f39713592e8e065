package app.breather.family;

import app.breather.base.tenancy.FamilyId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What others need to know of a family.
 *
 * @param since when it signed up
 */
public record FamilyCard(
    FamilyId id, String name, ZoneId zone, DayOfWeek weekStart, Instant since) {}
