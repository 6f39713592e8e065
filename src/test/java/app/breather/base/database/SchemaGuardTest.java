package app.breather.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads the schema as it is and names each table through which one family could reach another. */
@IntegrationTest
class SchemaGuardTest {

  private static final String UNLISTED =
      """
      SELECT relname || ' has no family_id and is on no list'
      FROM pg_class c
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
        AND NOT EXISTS (SELECT FROM pg_attribute
                        WHERE attrelid = c.oid AND attname = 'family_id' AND NOT attisdropped)
        AND relname <> ALL ('%s'::text[])
      ORDER BY 1
      """;

  private static final String UNGUARDED =
      """
      SELECT relname || ': ' || complaint
      FROM pg_class c
      JOIN pg_attribute f ON f.attrelid = c.oid AND f.attname = 'family_id' AND NOT f.attisdropped
      CROSS JOIN LATERAL (
        SELECT conname || ' does not start with family_id'
        FROM pg_constraint
        WHERE conrelid = c.oid AND contype IN ('p', 'u', 'f', 'x') AND conkey[1] <> f.attnum
        UNION ALL
        SELECT indexrelid::regclass || ' is unique and does not start with family_id'
        FROM pg_index
        WHERE indrelid = c.oid AND indisunique AND indkey[0] <> f.attnum
          AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)
        UNION ALL
        SELECT 'no primary key'
        WHERE NOT EXISTS (SELECT FROM pg_constraint WHERE conrelid = c.oid AND contype = 'p')
        UNION ALL
        SELECT 'family_id may be null' WHERE NOT f.attnotnull
        UNION ALL
        SELECT 'row-level security is not enabled' WHERE NOT c.relrowsecurity
        UNION ALL
        SELECT 'row-level security is not forced' WHERE NOT c.relforcerowsecurity
        UNION ALL
        SELECT 'no policy' WHERE NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid)
        UNION ALL
        SELECT 'policy ' || polname || ' lets other families through'
        FROM pg_policy
        CROSS JOIN LATERAL (VALUES (polqual), (polwithcheck)) AS condition (expression)
        WHERE polrelid = c.oid AND expression IS NOT NULL
          AND pg_get_expr(expression, c.oid) <> '(family_id = (NULLIF('
            || 'current_setting(''breather.family''::text, true), ''''::text))::uuid)'
      ) AS complaints (complaint)
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
        AND relname <> ALL ('%s'::text[])
      ORDER BY 1
      """;

  @Test
  void everyTableKeepsFamiliesApart() throws SQLException {
    try (Connection owner = TestServer.shared().owner().getConnection()) {
      assertThat(complaints(owner)).isEmpty();
    }
  }

  @Test
  void aCarelessTableIsNamed() throws SQLException {
    assertThat(
            complaintsAbout(
                """
                CREATE TABLE careless (
                  id uuid CONSTRAINT careless_pkey PRIMARY KEY,
                  family_id uuid,
                  name text CONSTRAINT careless_name UNIQUE,
                  parent_id uuid CONSTRAINT careless_parent REFERENCES careless,
                  at tstzrange,
                  CONSTRAINT careless_once EXCLUDE USING gist (at WITH &&)
                );
                CREATE UNIQUE INDEX careless_index ON careless (lower(name));
                CREATE TABLE forgotten (id uuid PRIMARY KEY);
                CREATE TABLE lax (family_id uuid PRIMARY KEY);
                ALTER TABLE lax ENABLE ROW LEVEL SECURITY;
                ALTER TABLE lax FORCE ROW LEVEL SECURITY;
                CREATE POLICY lax_to_all ON lax USING (true);
                """))
        .containsExactlyInAnyOrder(
            "forgotten has no family_id and is on no list",
            "careless: careless_pkey does not start with family_id",
            "careless: careless_name does not start with family_id",
            "careless: careless_parent does not start with family_id",
            "careless: careless_once does not start with family_id",
            "careless: careless_index is unique and does not start with family_id",
            "careless: family_id may be null",
            "careless: row-level security is not enabled",
            "careless: row-level security is not forced",
            "careless: no policy",
            "lax: policy lax_to_all lets other families through");
  }

  @Test
  void aCarefulTablePasses() throws SQLException {
    assertThat(
            complaintsAbout(
                """
                CREATE TABLE careful (family_id uuid, id uuid, PRIMARY KEY (family_id, id));
                ALTER TABLE careful ENABLE ROW LEVEL SECURITY;
                ALTER TABLE careful FORCE ROW LEVEL SECURITY;
                CREATE POLICY careful_family ON careful
                  USING (family_id = nullif(current_setting('breather.family', true), '')::uuid);
                """))
        .isEmpty();
  }

  private static List<String> complaintsAbout(String tables) throws SQLException {
    try (Connection owner = TestServer.shared().owner().getConnection();
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute(tables);
      var complaints = complaints(owner);
      owner.rollback();
      return complaints;
    }
  }

  private static List<String> complaints(Connection connection) throws SQLException {
    var complaints = new ArrayList<String>();
    try (Statement statement = connection.createStatement()) {
      for (String query : List.of(UNLISTED, UNGUARDED)) {
        try (var rows = statement.executeQuery(query.formatted(ExemptTables.asArray()))) {
          while (rows.next()) {
            complaints.add(rows.getString(1));
          }
        }
      }
    }
    return complaints;
  }
}
