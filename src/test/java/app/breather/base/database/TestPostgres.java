package app.breather.base.database;

import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * One server and one fresh database a test run: in a container where Docker can give it, embedded
 * elsewhere, with the same two roles as in earnest.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestPostgres {

  @Bean
  JdbcConnectionDetails appConnection() {
    return TestServer.shared().appConnection();
  }

  @Bean
  FlywayConnectionDetails ownerConnection() {
    return TestServer.shared().ownerConnection();
  }
}
