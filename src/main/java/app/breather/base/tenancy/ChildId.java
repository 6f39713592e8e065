package app.breather.base.tenancy;

import java.util.Optional;
import java.util.UUID;

/** A child of one family. */
public record ChildId(UUID value) {

  public static ChildId create() {
    return new ChildId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<ChildId> parse(String text) {
    return Uuids.parse(text).map(ChildId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
