package app.breather.bedtime;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** A family's rota, for all its children or for some that have one of their own. */
public record RotaId(UUID value) {

  /** Empty for anything that is no UUID. */
  public static Optional<RotaId> parse(String text) {
    return Uuids.parse(text).map(RotaId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
