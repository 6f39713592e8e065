package app.breather.handover.milk;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** A bag or bottle of milk of one family. */
public record MilkBagId(UUID value) {

  static MilkBagId create() {
    return new MilkBagId(Uuids.next());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
