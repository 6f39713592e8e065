package app.breather.base.live;

import java.util.LinkedHashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends notices from a thread of its own, equal ones once: {@code NOTIFY} inside the changing
 * transaction would make commits wait for each other.
 */
@Component
class ChangeSender implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeSender.class);

  private final JdbcTemplate jdbc;
  private final Followers followers;
  private final Set<Change> waiting = new LinkedHashSet<>();
  private volatile boolean running;

  ChangeSender(JdbcTemplate jdbc, Followers followers) {
    this.jdbc = jdbc;
    this.followers = followers;
  }

  void send(Change change) {
    synchronized (waiting) {
      waiting.add(change);
      waiting.notifyAll();
    }
  }

  private void work() {
    while (running) {
      try {
        takeAll().forEach(this::notifyNodes);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private Set<Change> takeAll() throws InterruptedException {
    synchronized (waiting) {
      while (running && waiting.isEmpty()) {
        waiting.wait();
      }
      var taken = Set.copyOf(waiting);
      waiting.clear();
      return taken;
    }
  }

  private void notifyNodes(Change change) {
    try {
      jdbc.query("select pg_notify(?, ?)", _ -> {}, ChangeListener.CHANNEL, change.toPayload());
    } catch (DataAccessException e) {
      LOG.warn("A notice could not reach other nodes: {}", e.getMessage());
      followers.tell(change);
    }
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("change-sender").start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    synchronized (waiting) {
      waiting.notifyAll();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
