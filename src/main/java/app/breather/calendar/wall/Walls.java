package app.breather.calendar.wall;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A family's wall, for whoever holds the secret of its address. */
@Component
class Walls {

  private final FamilyLinks links;
  private final WallReader reader;
  private final ObjectProvider<WallBaton> baton;

  Walls(FamilyLinks links, WallReader reader, ObjectProvider<WallBaton> baton) {
    this.links = links;
    this.reader = reader;
    this.baton = baton;
  }

  /** Empty for an address that does not work. Asked each time, for it stops at once. */
  Optional<Wall> of(String secret) {
    return links.read(LinkPurpose.WALL, secret, _ -> Optional.of(reader.read()));
  }

  /** Says who has the children, where that is allowed. Empty for an address that does not work. */
  Optional<Boolean> say(String secret, String value) {
    return links.read(
        LinkPurpose.WALL,
        secret,
        _ -> Optional.of(baton.stream().anyMatch(source -> source.say(value))));
  }
}
