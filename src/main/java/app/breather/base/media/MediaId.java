package app.breather.base.media;

import app.breather.base.tenancy.Uuids;
import java.util.Optional;
import java.util.UUID;

/** Names a picture or a video of one family. */
public record MediaId(UUID value) {

  static MediaId create() {
    return new MediaId(Uuids.next());
  }

  /** Empty for anything that is no UUID. */
  public static Optional<MediaId> parse(String text) {
    return Uuids.parse(text).map(MediaId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
