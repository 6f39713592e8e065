package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What was once said about when a member has no child, and for how long it held.
 *
 * @param source the same at each reading, unique among all records
 * @param recordedAt since when it was known
 * @param revokedAt since when it holds no longer, for something else was said; empty while it holds
 */
public record AwayRecord(
    UUID source,
    MemberId member,
    AbsenceTime time,
    Instant recordedAt,
    Optional<Instant> revokedAt) {

  public boolean holds() {
    return revokedAt.isEmpty();
  }
}
