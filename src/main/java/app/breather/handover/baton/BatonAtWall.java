package app.breather.handover.baton;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.calendar.wall.WallBaton;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets whoever stands before the wall display say who has the children, where that is allowed. */
@Component
class BatonAtWall implements WallBaton {

  private static final String BETWEEN = "~";

  private final WallSwitch wall;
  private final BatonReader reader;
  private final BatonLogs logs;
  private final BatonTaking taking;

  BatonAtWall(WallSwitch wall, BatonReader reader, BatonLogs logs, BatonTaking taking) {
    this.wall = wall;
    this.reader = reader;
    this.logs = logs;
    this.taking = taking;
  }

  @Override
  @Needs(Access.MEMBER)
  public boolean isOn() {
    return wall.isOn();
  }

  @Override
  @Needs(Access.PARENT)
  public void switchOn(boolean on) {
    wall.switchOn(on);
  }

  @Override
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public List<Choice> choices(Instant now) {
    return wall.isOn()
        ? reader.places(now, reader.rights(now), logs.read(now)).stream()
            .flatMap(
                place ->
                    place.takers().stream()
                        .filter(who -> !place.isWith(who))
                        .map(who -> choice(place, who)))
            .toList()
        : List.of();
  }

  private static Choice choice(BatonCard.Place place, MemberId who) {
    return new Choice(place.stay().children(), who, place.seen() + BETWEEN + who);
  }

  /** In no transaction, for it may be tried twice. */
  @Override
  @Needs(Access.SYSTEM)
  public boolean say(String value) {
    var parts = value.split(BETWEEN, -1);
    if (parts.length != 2 || !wall.isOn()) {
      return false;
    }
    return BatonSeen.parse(parts[0])
        .flatMap(seen -> MemberId.parse(parts[1]).map(who -> taking.take(seen, who)))
        .filter(BatonResult.Said.class::isInstance)
        .isPresent();
  }
}
