package app.breather.base.database;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.breather.IntegrationTest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

@IntegrationTest
class RoleWallTest {

  @Autowired private DataSource ours;

  @Test
  void servesThePlainRole() {
    assertThatCode(() -> check(ours)).doesNotThrowAnyException();
  }

  @Test
  void refusesASuperuser() {
    assertThatThrownBy(() -> check(TestServer.shared().superuser(DatabaseRoles.DATABASE)))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("\"postgres\" is a superuser");
  }

  @Test
  void refusesTheOwner() {
    assertThatThrownBy(() -> check(TestServer.shared().owner()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("owns the tables");
  }

  @Test
  void refusesATableOfAFamilyWhoseRowSecurityIsNotForced() throws SQLException {
    try (var connection = TestServer.shared().superuser(DatabaseRoles.DATABASE).getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          """
          CREATE TABLE open_to_all (family_id uuid);
          ALTER TABLE open_to_all ENABLE ROW LEVEL SECURITY;
          SET LOCAL ROLE breather_app;
          """);
      assertThatThrownBy(() -> check(new SingleConnectionDataSource(connection, true)))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("forced on open_to_all");
      connection.rollback();
    }
  }

  private static void check(DataSource dataSource) {
    new RoleWall(dataSource).afterPropertiesSet();
  }
}
