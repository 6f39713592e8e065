package app.breather.bedtime;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** One parent's offer to another to swap two evenings. */
public record SwapId(UUID value) {

  /** Empty for anything that is no UUID. */
  public static Optional<SwapId> parse(String text) {
    return Uuids.parse(text).map(SwapId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
