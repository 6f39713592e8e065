package app.breather.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

  @TempDir private Path home;

  @Test
  void keepsDataAndPasswordsAndSurvivesAnUncleanEnd() throws Exception {
    String kept;
    Path pidFile = home.resolve("postgres/postmaster.pid");
    Path copy = home.resolve("postmaster.pid.kept");
    try (var server = EmbeddedServer.start(home)) {
      write(server);
      kept = Files.readString(home.resolve("database.properties"));
      Files.copy(pidFile, copy);
      assertThatThrownBy(() -> EmbeddedServer.start(home))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("Another Breather");
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.appConnection().url(), "postgres", "guess"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
    }
    Files.move(copy, pidFile);

    try (var again = EmbeddedServer.start(home)) {
      assertThat(read(again)).isEqualTo("still here");
      assertThat(setting(again, "fsync")).isEqualTo("on");
      assertThat(setting(again, "synchronous_commit")).isEqualTo("on");
    }
    assertThat(home.resolve("database.properties"))
        .hasContent(kept)
        .satisfies(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  @Test
  void stopsAServerThatOutlivedItsApplication() throws Exception {
    Path pidFile = home.resolve("postgres/postmaster.pid");
    EmbeddedServer.start(home);
    var process =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).getFirst())).orElseThrow();

    new LeftoverServer(home.resolve("postgres")).remove();

    assertThat(process.isAlive()).isFalse();
    assertThat(pidFile).doesNotExist();
  }

  @Test
  void saysThatItCannotWriteInItsFolder() throws Exception {
    Path file = Files.createFile(home.resolve("a-file"));

    assertThatThrownBy(() -> EmbeddedServer.start(file))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessage("Nothing can be written in the data folder " + file);
  }

  @Test
  void leavesAStrangersProcessAlone() throws Exception {
    Path pidFile = home.resolve("postmaster.pid");
    Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

    new LeftoverServer(home).remove();

    assertThat(ProcessHandle.current().isAlive()).isTrue();
    assertThat(pidFile).doesNotExist();
  }

  private static void write(EmbeddedServer server) throws SQLException {
    var owner = server.ownerConnection();
    try (Connection connection =
            DriverManager.getConnection(owner.url(), DatabaseRoles.OWNER, owner.password());
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE note AS SELECT 'still here' AS words; GRANT SELECT ON note TO breather_app");
    }
  }

  private static String read(EmbeddedServer server) throws SQLException {
    return ask(server, "SELECT words FROM note");
  }

  private static String setting(EmbeddedServer server, String name) throws SQLException {
    return ask(server, "SHOW " + name);
  }

  private static String ask(EmbeddedServer server, String query) throws SQLException {
    var app = server.appConnection();
    try (Connection connection =
            DriverManager.getConnection(app.url(), DatabaseRoles.APP, app.password());
        var rows = connection.createStatement().executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
