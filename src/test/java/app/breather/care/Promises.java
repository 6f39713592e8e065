package app.breather.care;

import app.breather.base.tenancy.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database holds after a race. */
@Component
public class Promises {

  private final CareFixture care;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;

  Promises(CareFixture care, JdbcClient sql, TransactionTemplate transaction) {
    this.care = care;
    this.sql = sql;
    this.transaction = transaction;
  }

  /** How many pairs of the family's covers hold the same minute of a slot. */
  public long overlapping(Actor.Person parent) {
    return care.as(
        parent,
        () ->
            transaction.execute(
                _ ->
                    count(
                        """
                        select count(*) from cover a join cover b
                          on a.slot_id = b.slot_id and a.id < b.id
                          and tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
                        where a.ended_at is null and b.ended_at is null""")));
  }

  /** Since the database was made, by whomever. */
  public long deadlocks() {
    return count("select deadlocks from pg_stat_database where datname = current_database()");
  }

  private long count(String query) {
    return sql.sql(query).query(Long.class).single();
  }
}
