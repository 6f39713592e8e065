package app.breather.handover.baton;

import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether one may say at the wall display who has the children. */
@Component
@Transactional
class WallSwitch {

  private final BatonWalls walls;
  private final CurrentActor current;
  private final Clock clock;

  WallSwitch(BatonWalls walls, CurrentActor current, Clock clock) {
    this.walls = walls;
    this.current = current;
    this.clock = clock;
  }

  boolean isOn() {
    return walls.findFirstByOrderBySwitchedAtDescIdDesc().filter(BatonWall::isOn).isPresent();
  }

  void switchOn(boolean on) {
    walls.save(new BatonWall(on, current.member(), clock.instant()));
  }
}
