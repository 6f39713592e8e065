package app.breather.bedtime;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** One parent's question to another whether they take an evening. */
public record TakeOverAskId(UUID value) {

  /** Empty for anything that is no UUID. */
  public static Optional<TakeOverAskId> parse(String text) {
    return Uuids.parse(text).map(TakeOverAskId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
