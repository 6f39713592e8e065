package app.breather.base.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hears notices on one connection outside the pool, and finds its way back when it is lost. */
@Component
class ChangeListener implements SmartLifecycle {

  static final String CHANNEL = "breather_change";

  private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final JdbcConnectionDetails database;
  private final Followers followers;
  private volatile boolean running;
  private volatile @Nullable Connection connection;

  ChangeListener(JdbcConnectionDetails database, Followers followers) {
    this.database = database;
    this.followers = followers;
  }

  private void work() {
    boolean away = false;
    while (running) {
      try (var opened = open()) {
        connection = opened;
        if (away) {
          LOG.info("The database answers again, live changes go on");
          away = false;
        }
        followers.tellAll();
        while (running) {
          listen(opened);
        }
      } catch (SQLException e) {
        if (running) {
          if (!away) {
            LOG.warn("Live changes pause, the database does not answer: {}", e.getMessage());
            away = true;
          }
          pause();
        }
      }
    }
  }

  private void listen(Connection opened) throws SQLException {
    var notices = opened.unwrap(PGConnection.class).getNotifications((int) WAIT.toMillis());
    if (notices != null && notices.length > 0) {
      hear(notices);
    } else if (!opened.isValid((int) PATIENCE.toSeconds())) {
      throw new SQLException("silent for %d seconds".formatted(PATIENCE.toSeconds()));
    }
  }

  private void hear(PGNotification[] notices) {
    for (var notice : notices) {
      Change.fromPayload(notice.getParameter()).ifPresent(followers::tell);
    }
  }

  private Connection open() throws SQLException {
    var properties = new Properties();
    properties.put("user", database.getUsername());
    properties.put("password", database.getPassword());
    properties.put("tcpKeepAlive", "true");
    properties.put("connectTimeout", Long.toString(PATIENCE.toSeconds()));
    properties.put("loginTimeout", Long.toString(PATIENCE.toSeconds()));
    properties.put("ApplicationName", "breather-live");
    var opened = DriverManager.getConnection(database.getJdbcUrl(), properties);
    try (var statement = opened.createStatement()) {
      statement.execute("LISTEN " + CHANNEL);
    }
    return opened;
  }

  private static void pause() {
    LockSupport.parkNanos(PAUSE.toNanos());
  }

  @Override
  public void start() {
    running = true;
    Thread.ofPlatform().daemon().name("change-listener").start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    var open = connection;
    if (open != null) {
      try {
        open.abort(Runnable::run);
      } catch (SQLException e) {
        LOG.debug("The listening connection was already gone", e);
      }
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
