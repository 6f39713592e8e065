package app.breather.base.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.breather.base.database.FlakyRoad;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Timeout(60)
class DatabaseAwayTest {

  @Test
  void anAbsenceIsNoticedInSecondsAndEndsByItself() throws Exception {
    try (var road = new FlakyRoad();
        var pool = pool(road)) {
      var sql = JdbcClient.create(pool);
      var transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
      assertThat(ask(sql)).isOne();

      var midway =
          catchThrowable(
              () ->
                  transaction.executeWithoutResult(
                      _ -> {
                        ask(sql);
                        road.cut();
                        ask(sql);
                      }));
      var later = catchThrowable(() -> ask(sql));

      assertThat(midway).matches(DatabaseAway::isReason);
      assertThat(later).matches(DatabaseAway::isReason);
      road.mend();
      assertThatCode(() -> ask(sql)).doesNotThrowAnyException();
    }
  }

  @Test
  void aFaultOfOursIsNoAbsence() throws Exception {
    try (var road = new FlakyRoad();
        var pool = pool(road)) {
      var fault =
          catchThrowable(
              () -> JdbcClient.create(pool).sql("select nonsense").query().singleValue());

      assertThat(fault).isNotNull().matches(failure -> !DatabaseAway.isReason(failure));
    }
  }

  private static HikariDataSource pool(FlakyRoad road) {
    var config = new HikariConfig();
    config.setJdbcUrl(road.connection().getJdbcUrl());
    config.setUsername(road.connection().getUsername());
    config.setPassword(road.connection().getPassword());
    config.setMaximumPoolSize(2);
    config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
    return new HikariDataSource(config);
  }

  private static int ask(JdbcClient sql) {
    return sql.sql("select 1").query(Integer.class).single();
  }
}
