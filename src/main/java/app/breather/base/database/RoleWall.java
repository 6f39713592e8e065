package app.breather.base.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Nothing is served by a role that could step over row-level security, nor from a table of a family
 * that has none.
 */
@Component
@DependsOnDatabaseInitialization
class RoleWall implements InitializingBean {

  private static final String POWERS =
      """
      SELECT CASE WHEN rolsuper THEN 'is a superuser'
                  WHEN rolbypassrls THEN 'may bypass row-level security' END
      FROM pg_roles
      WHERE rolname = current_user AND (rolsuper OR rolbypassrls)
      """;

  /** A member of the owner's role owns as well. */
  private static final String OWNED_TABLES =
      """
      SELECT string_agg(relname, ', ' ORDER BY relname) FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND pg_has_role(current_user, relowner, 'MEMBER')
      """;

  private static final String OPEN_TABLES =
      """
      SELECT string_agg(relname, ', ' ORDER BY relname) FROM pg_class c
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND NOT (relrowsecurity AND relforcerowsecurity)
        AND relname <> ALL ('%s'::text[])
        AND EXISTS (SELECT FROM pg_attribute
                    WHERE attrelid = c.oid AND attname = 'family_id' AND NOT attisdropped)
      """
          .formatted(ExemptTables.asArray());

  private final JdbcClient database;

  RoleWall(DataSource dataSource) {
    this.database = JdbcClient.create(dataSource);
  }

  @Override
  public void afterPropertiesSet() {
    String role = database.sql("SELECT current_user").query(String.class).single();
    ask(POWERS).ifPresent(power -> refuse("The database role \"%s\" %s".formatted(role, power)));
    ask(OWNED_TABLES)
        .ifPresent(
            tables ->
                refuse("The database role \"%s\" owns the tables %s".formatted(role, tables)));
    ask(OPEN_TABLES)
        .ifPresent(
            tables ->
                refuse("Row-level security is not enabled and forced on %s".formatted(tables)));
  }

  private Optional<String> ask(String query) {
    return database.sql(query).query(String.class).optional();
  }

  private static void refuse(String reason) {
    throw new DatabaseRefused(
        reason + ", so one family could see another's rows",
        "Let SPRING_DATASOURCE_USERNAME name a plain role, and SPRING_FLYWAY_USER the owner.");
  }
}
