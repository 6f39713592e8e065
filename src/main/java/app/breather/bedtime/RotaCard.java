package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.UUID;

/**
 * A rota as it was agreed on last.
 *
 * @param version what a change must name, so that it changes what its author saw
 */
public record RotaCard(RotaId id, UUID version, RotaContent content, MemberId by, Instant at) {

  /** Whether it is for all children who have no rota of their own. */
  public boolean isForAll() {
    return content.children().isEmpty();
  }
}
