package app.breather.base.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.breather.IntegrationTest;
import app.breather.base.tenancy.FamilyId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FamilyChangesTest {

  @Autowired private FamilyChanges changes;
  @Autowired private Followers followers;
  @Autowired private JdbcTemplate jdbc;
  @Autowired private TransactionTemplate transaction;

  private final FamilyId parkers = FamilyId.create();
  private final List<Change> heard = new CopyOnWriteArrayList<>();

  @Test
  void whoFollowsAFamilyHearsOfItsChangesAndOfNoOthers() {
    try (var _ = changes.follow(parkers, heard::add)) {
      changes.changed(FamilyId.create(), "care");
      changes.changed(parkers, "care");

      await().untilAsserted(() -> assertThat(heard).contains(new Change(parkers, "care")));
      assertThat(heard).allMatch(change -> change.family().equals(parkers));
    }
  }

  @Test
  void nothingIsHeardOfWhatWasRolledBack() {
    try (var _ = changes.follow(parkers, heard::add)) {
      transaction.executeWithoutResult(
          status -> {
            changes.changed(parkers, "lost");
            status.setRollbackOnly();
          });
      changes.changed(parkers, "kept");

      await().untilAsserted(() -> assertThat(heard).contains(new Change(parkers, "kept")));
      assertThat(heard).doesNotContain(new Change(parkers, "lost"));
    }
  }

  @Test
  void aFollowerThatFailsHarmsNoOther() {
    try (var _ =
            changes.follow(
                parkers,
                _ -> {
                  throw new IllegalStateException("broken on purpose");
                });
        var _ = changes.follow(parkers, heard::add)) {
      changes.changed(parkers, "care");

      await().untilAsserted(() -> assertThat(heard).contains(new Change(parkers, "care")));
    }
  }

  @Test
  void everybodyReadsAgainWhenTheConnectionWasLost() {
    try (var _ = changes.follow(parkers, heard::add)) {
      loseTheListeningConnection();

      await().untilAsserted(() -> assertThat(heard).contains(new Change(parkers, Change.ANYTHING)));
      changes.changed(parkers, "care");
      await().untilAsserted(() -> assertThat(heard).contains(new Change(parkers, "care")));
    }
  }

  @Test
  void whoLeftIsForgotten() {
    var before = followers.count();
    changes.follow(parkers, heard::add).close();

    assertThat(followers.count()).isEqualTo(before);
  }

  private void loseTheListeningConnection() {
    await()
        .until(
            () ->
                !jdbc.queryForList(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'breather-live' and datname = current_database()""")
                    .isEmpty());
  }
}
