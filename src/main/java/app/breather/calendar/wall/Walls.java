package app.breather.calendar.wall;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A family's wall, for whoever holds the secret of its address. */
@Component
class Walls {

  private final FamilyLinks links;
  private final WallReader reader;

  Walls(FamilyLinks links, WallReader reader) {
    this.links = links;
    this.reader = reader;
  }

  /** Empty for an address that does not work. Asked each time, for it stops at once. */
  Optional<Wall> of(String secret) {
    return links.read(LinkPurpose.WALL, secret, _ -> Optional.of(reader.read()));
  }
}
