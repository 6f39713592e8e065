package app.breather.calendar;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** An absence of one family. */
public record AbsenceId(UUID value) {

  static AbsenceId create() {
    return new AbsenceId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<AbsenceId> parse(String text) {
    return Uuids.parse(text).map(AbsenceId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
