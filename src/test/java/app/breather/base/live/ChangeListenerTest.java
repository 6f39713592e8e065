package app.breather.base.live;

import static org.awaitility.Awaitility.await;

import app.breather.base.database.FlakyRoad;
import app.breather.base.tenancy.FamilyId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ChangeListenerTest {

  @Test
  void findsItsWayBackAndThenEverybodyReadsAgain() throws Exception {
    var told = new AtomicInteger();
    var followers = new Followers();
    followers.add(FamilyId.create(), _ -> told.incrementAndGet());
    try (var road = new FlakyRoad()) {
      var listener = new ChangeListener(road.connection(), followers);
      listener.start();
      try {
        await().atMost(Duration.ofSeconds(30)).until(() -> told.get() == 1);
        road.cut();
        road.mend();
        await().atMost(Duration.ofSeconds(30)).until(() -> told.get() == 2);
      } finally {
        listener.stop();
      }
    }
  }
}
