package app.breather;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house, and who may know whom. */
class ModularityTest {

  @Test
  void noRoomKnowsOneAboveItNorBesideItNorItself() {
    ApplicationModules.of(Breather.class).verify();
  }
}
