package app.breather.base.tenancy;

import java.util.Optional;
import java.util.UUID;

/** A person in one family. */
public record MemberId(UUID value) {

  public static MemberId create() {
    return new MemberId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<MemberId> parse(String text) {
    return Uuids.parse(text).map(MemberId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
