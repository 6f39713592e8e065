package app.breather.base.tenancy;

import java.util.Optional;
import java.util.UUID;

/** A family, which is the tenant. */
public record FamilyId(UUID value) {

  public static FamilyId create() {
    return new FamilyId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<FamilyId> parse(String text) {
    return Uuids.parse(text).map(FamilyId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
