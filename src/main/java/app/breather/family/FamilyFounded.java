package app.breather.family;

import java.time.ZoneId;

/** A family begins; told in the transaction and inside the family that begins. */
public record FamilyFounded(ZoneId zone) {}
