package app.breather.base.database;

import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A database of its own, for what must find nothing there when the application starts. */
@TestConfiguration(proxyBeanMethods = false)
public class EmptyPostgres {

  private static final String DATABASE = "empty";

  @Bean
  JdbcConnectionDetails appConnection() {
    return TestServer.shared().appConnection(DATABASE);
  }

  @Bean
  FlywayConnectionDetails ownerConnection() throws SQLException {
    run("postgres", "create database " + DATABASE + " owner " + DatabaseRoles.OWNER);
    DatabaseRoles.addExtensions(TestServer.shared().superuser(DATABASE));
    return TestServer.shared().ownerConnection(DATABASE);
  }

  /** As it was before anybody signed up. */
  public static void empty() throws SQLException {
    run(DATABASE, "truncate account, family cascade");
  }

  private static void run(String database, String statement) throws SQLException {
    try (var connection = TestServer.shared().superuser(database).getConnection();
        var sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
