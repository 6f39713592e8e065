package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Lets a view that says what time it is move on, for as long as it is attached. */
@org.springframework.stereotype.Component
public class EachMinute {

  private static final long MINUTE = Duration.ofMinutes(1).toSeconds();

  private final Set<Runnable> followers = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("minutes").factory());

  EachMinute(Clock clock) {
    long second = clock.instant().atZone(ZoneOffset.UTC).getSecond();
    var _ = timer.scheduleAtFixedRate(this::tick, MINUTE - second, MINUTE, TimeUnit.SECONDS);
  }

  /**
   * @param moveOn runs in the view's UI when a minute begins; it must change only what is different
   */
  public void follow(Component view, Runnable moveOn) {
    view.addAttachListener(
        attached -> {
          var ui = attached.getUI();
          Runnable follower =
              () -> {
                var _ = ui.access(() -> LiveUpdates.readOrLeave(ui, moveOn));
              };
          followers.add(follower);
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                followers.remove(follower);
              });
        });
  }

  /** A page that closes in this moment needs no minute any more. */
  private void tick() {
    for (var follower : followers) {
      try {
        follower.run();
      } catch (UIDetachedException _) {
        followers.remove(follower);
      }
    }
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }
}
