package app.breather.base.jobs;

import app.breather.base.tenancy.FamilyId;
import java.time.Instant;
import java.util.UUID;

/** Which run of a job is due, as it stands in the scheduler's table. */
record DueJob(FamilyId family, UUID subject, Instant when) {

  String instance() {
    return "%s/%s/%d".formatted(family.value(), subject, when.toEpochMilli());
  }

  /**
   * @throws IllegalArgumentException for what {@link #instance} did not give
   */
  static DueJob parse(String instance) {
    var parts = instance.split("/", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("Not a job's instance: " + instance);
    }
    return new DueJob(
        new FamilyId(UUID.fromString(parts[0])),
        UUID.fromString(parts[1]),
        Instant.ofEpochMilli(Long.parseLong(parts[2])));
  }
}
