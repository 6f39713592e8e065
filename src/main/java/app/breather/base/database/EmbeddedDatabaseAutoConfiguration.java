package app.breather.base.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/** Serves from a server of our own where {@code spring.datasource.url} names none. */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@Conditional(EmbeddedDatabaseAutoConfiguration.NoServerNamed.class)
@ConditionalOnMissingBean(JdbcConnectionDetails.class)
class EmbeddedDatabaseAutoConfiguration {

  @Bean
  EmbeddedServer embeddedServer(@Value("${breather.data}") Path folder)
      throws IOException, SQLException {
    return EmbeddedServer.start(folder);
  }

  @Bean
  JdbcConnectionDetails appConnection(EmbeddedServer server) {
    return server.appConnection();
  }

  @Bean
  FlywayConnectionDetails ownerConnection(EmbeddedServer server) {
    return server.ownerConnection();
  }

  static class NoServerNamed extends NoneNestedConditions {

    NoServerNamed() {
      super(ConfigurationPhase.PARSE_CONFIGURATION);
    }

    @ConditionalOnProperty("spring.datasource.url")
    static class ServerNamed {}
  }
}
