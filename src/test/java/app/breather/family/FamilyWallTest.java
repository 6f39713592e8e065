package app.breather.family;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.IntegrationTest;
import app.breather.family.FamilyFixture.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class FamilyWallTest {

  private static final int THREADS = 32;
  private static final int QUERIES_EACH = 100;

  @Autowired private FamilyFixture fixture;
  @Autowired private Members members;
  @Autowired private Children children;
  @Autowired private DataSource database;

  @Test
  void withoutAFamilyThereAreNoRows() {
    fixture.aFamily();
    var sql = JdbcClient.create(database);

    for (var table : List.of("family", "member", "child")) {
      assertThat(sql.sql("select count(*) from " + table).query(Long.class).single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void manyAtOnceOnAFewConnectionsSeeTheirOwnFamilyOnly() throws Exception {
    var homes = List.of(fixture.aFamily(), fixture.aFamily(), fixture.aFamily());
    var strangers = new ArrayList<Future<Integer>>();
    try (var threads = Executors.newFixedThreadPool(THREADS)) {
      for (int i = 0; i < THREADS; i++) {
        strangers.add(threads.submit(() -> strangersMet(homes)));
      }
    }

    for (var met : strangers) {
      assertThat(met.get()).isZero();
    }
  }

  private int strangersMet(List<Home> homes) {
    int strangers = 0;
    for (int i = 0; i < QUERIES_EACH; i++) {
      var home = homes.get(i % homes.size());
      var ids = fixture.as(home.parent(), members::all).stream().map(MemberCard::id).toList();
      var kids = fixture.as(home.parent(), children::all).stream().map(ChildCard::id).toList();
      strangers += ids.equals(List.of(home.parent().member())) ? 0 : 1;
      strangers += kids.equals(List.of(home.child())) ? 0 : 1;
    }
    return strangers;
  }
}
