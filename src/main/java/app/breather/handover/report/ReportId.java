package app.breather.handover.report;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Names an entry, and before that the form in which it is written. */
public record ReportId(UUID value) {

  public static ReportId create() {
    return new ReportId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<ReportId> parse(String text) {
    return Uuids.parse(text).map(ReportId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
