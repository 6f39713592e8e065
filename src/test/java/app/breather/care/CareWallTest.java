package app.breather.care;

import static app.breather.care.CareFixture.hours;
import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.FamilyFixture.Home;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many threads, few connections, two families in turn: nobody ever reads the other's rows. */
@IntegrationTest
class CareWallTest {

  private static final int THREADS = 32;
  private static final int CONNECTIONS = 4;

  /** 100,000 with {@code -Dbreather.wall.queries=100000}. */
  private static final int QUERIES = Integer.getInteger("breather.wall.queries", 8_000);

  private static final int QUERIES_A_CALL = 20;

  @Autowired private CareFixture care;
  @Autowired private CareBoard board;
  @Autowired private CurrentActor current;
  @Autowired private JdbcClient sql;
  @Autowired private TransactionTemplate transaction;
  @Autowired private DataSource database;
  private HikariDataSource pool;
  private int usualSize;

  @BeforeEach
  void aSmallPool() throws Exception {
    pool = database.unwrap(HikariDataSource.class);
    usualSize = pool.getMaximumPoolSize();
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.getHikariPoolMXBean().softEvictConnections();
  }

  @AfterEach
  void theUsualPool() {
    pool.setMaximumPoolSize(usualSize);
  }

  @Test
  void twoFamiliesInTurnNeverMeet() throws Exception {
    var homes = List.of(aHomeWithCare(), aHomeWithCare());
    var strangers = new ArrayList<Future<Long>>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        strangers.add(threads.submit(() -> strangersMet(homes)));
      }
    }

    for (var met : strangers) {
      assertThat(met.get()).isZero();
    }
  }

  @Test
  void withoutAFamilyEveryTableBehindTheWallIsEmpty() {
    aHomeWithCare();
    var guarded =
        sql.sql("select relname from pg_class where relrowsecurity and relkind = 'r'")
            .query(String.class)
            .list();

    assertThat(guarded).contains("care_slot", "cover", "held_time", "ask", "care_event");
    for (var table : guarded) {
      assertThat(current.<Long>asNobody(() -> transaction.execute(_ -> rows(table, "true"))))
          .as(table)
          .isZero();
    }
  }

  private long strangersMet(List<Home> homes) {
    long met = 0;
    for (int i = 0; i < QUERIES / THREADS; i++) {
      var home = homes.get(i % homes.size());
      met += strangersIn(home);
      if (i % QUERIES_A_CALL == 0) {
        var children = care.as(home.parent(), board::ahead).stream();
        met += children.filter(card -> !card.children().contains(home.child())).count();
      }
    }
    return met;
  }

  private long strangersIn(Home home) {
    var foreign = "family_id <> '" + home.family() + "'";
    return care.as(
        home.parent(),
        () -> transaction.execute(_ -> rows("care_slot", foreign) + rows("held_time", foreign)));
  }

  private long rows(String table, String where) {
    return sql.sql("select count(*) from " + table + " where " + where).query(Long.class).single();
  }

  private Home aHomeWithCare() {
    var home = care.aFamily();
    Actor.Person inge = care.aCaregiver(home, "Oma Inge");
    care.accept(inge, care.aSlot(home, 0, 4, inge), hours(0, 4));
    return home;
  }
}
