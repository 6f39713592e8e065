package app.breather.e2e;

import app.breather.base.mail.TestMailServer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Starts further nodes on the database of the test's own application; they do jobs, it does not.
 */
@Component
final class Nodes {

  private final JdbcConnectionDetails app;
  private final FlywayConnectionDetails owner;

  Nodes(JdbcConnectionDetails app, FlywayConnectionDetails owner) {
    this.app = app;
    this.owner = owner;
  }

  Node start() {
    return start(Map.of());
  }

  /** A node that hands mails to that server, also those to people of tests. */
  Node startWith(TestMailServer mail) {
    return start(
        Map.of(
            "SPRING_MAIL_HOST",
            "127.0.0.1",
            "SPRING_MAIL_PORT",
            Integer.toString(mail.port()),
            "BREATHER_MAIL_MADE_UP",
            "invalid,localhost"));
  }

  private Node start(Map<String, String> settings) {
    var all = new HashMap<>(settings);
    all.put("SPRING_DATASOURCE_URL", app.getJdbcUrl());
    all.put("SPRING_DATASOURCE_USERNAME", app.getUsername());
    all.put("SPRING_DATASOURCE_PASSWORD", app.getPassword());
    all.put("SPRING_FLYWAY_URL", owner.getJdbcUrl());
    all.put("SPRING_FLYWAY_USER", owner.getUsername());
    all.put("SPRING_FLYWAY_PASSWORD", owner.getPassword());
    return new Node(all);
  }
}
