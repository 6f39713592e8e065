package app.breather.family;

import app.breather.base.tenancy.FamilyId;
import java.time.DayOfWeek;
import java.time.ZoneId;

/** What others need to know of a family. */
public record FamilyCard(FamilyId id, String name, ZoneId zone, DayOfWeek weekStart) {}
