package app.breather.base.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL that forgets everything when the test run ends. */
record TestServer(String host, int port, String superuserPassword, Runnable stop) {

  private static final Logger log = LoggerFactory.getLogger(TestServer.class);
  private static final String IMAGE = "postgres:18";
  private static final String PASSWORD = "test";

  private static final class Shared {
    static final TestServer SERVER = start();
  }

  static TestServer shared() {
    return Shared.SERVER;
  }

  private static TestServer start() {
    var server = dockerHasTheImage() ? contained() : embedded();
    SpringApplication.getShutdownHandlers().add(server.stop());
    try {
      DatabaseRoles.create(server.superuser("postgres"), PASSWORD, PASSWORD);
      DatabaseRoles.addExtensions(server.superuser(DatabaseRoles.DATABASE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return server;
  }

  private static boolean dockerHasTheImage() {
    try {
      return DockerClientFactory.instance().isDockerAvailable() && (isPresent() || isPulled());
    } catch (RuntimeException e) {
      log.info("Docker cannot give {}: {}", IMAGE, e.getMessage());
      return false;
    }
  }

  private static boolean isPresent() {
    var images = DockerClientFactory.instance().client().listImagesCmd().exec();
    return images.stream()
        .anyMatch(
            image -> image.getRepoTags() != null && List.of(image.getRepoTags()).contains(IMAGE));
  }

  private static boolean isPulled() {
    try {
      return DockerClientFactory.instance()
          .client()
          .pullImageCmd(IMAGE)
          .start()
          .awaitCompletion(60, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static TestServer contained() {
    log.info("Tests use PostgreSQL in a container of {}", IMAGE);
    var container =
        new PostgreSQLContainer(IMAGE)
            .withUsername("postgres")
            .withPassword(PASSWORD)
            .withDatabaseName("postgres");
    container.start();
    return new TestServer(
        container.getHost(),
        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        PASSWORD,
        container::stop);
  }

  private static TestServer embedded() {
    log.info("Tests use the embedded PostgreSQL");
    try {
      var postgres =
          EmbeddedPostgres.builder()
              .setPGStartupWait(Duration.ofSeconds(60))
              .setRegisterShutdownHook(false)
              .setServerConfig("fsync", "off")
              .start();
      return new TestServer("localhost", postgres.getPort(), PASSWORD, () -> close(postgres));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(EmbeddedPostgres postgres) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  AppConnection appConnection() {
    return appConnection(DatabaseRoles.DATABASE);
  }

  AppConnection appConnection(String database) {
    return new AppConnection(url(database), PASSWORD);
  }

  OwnerConnection ownerConnection() {
    return ownerConnection(DatabaseRoles.DATABASE);
  }

  OwnerConnection ownerConnection(String database) {
    return new OwnerConnection(url(database), PASSWORD);
  }

  DataSource superuser(String database) {
    return dataSource(database, "postgres", superuserPassword);
  }

  DataSource app() {
    return dataSource(DatabaseRoles.DATABASE, DatabaseRoles.APP, PASSWORD);
  }

  DataSource owner() {
    return dataSource(DatabaseRoles.DATABASE, DatabaseRoles.OWNER, PASSWORD);
  }

  private DataSource dataSource(String database, String user, String password) {
    var dataSource = new PGSimpleDataSource();
    dataSource.setUrl(url(database));
    dataSource.setUser(user);
    dataSource.setPassword(password);
    return dataSource;
  }

  private String url(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
  }
}
