package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When accounts have promised something in whichever family; triggers of {@code held_time} and
 * {@code member} keep it. Nothing about the other family can be read from here.
 */
@Component
class AccountPromises {

  private final JdbcClient sql;

  AccountPromises(JdbcClient sql) {
    this.sql = sql;
  }

  /** What the account has promised here and, at the same time, in another family; soonest first. */
  List<Period> clashes(AccountId account, FamilyId here, Instant now) {
    return sql.sql(
            """
            select mine.starts_at, mine.ends_at from account_promise mine
            where mine.account_id = :account and mine.family_id = :here and mine.ends_at > :now
              and exists (
                select 1 from account_promise other
                where other.account_id = mine.account_id and other.family_id <> mine.family_id
                  and tstzrange(other.starts_at, other.ends_at)
                    && tstzrange(mine.starts_at, mine.ends_at))
            order by mine.starts_at""")
        .param("account", account.value())
        .param("here", here.value())
        .param("now", Timestamp.from(now))
        .query(AccountPromises::period)
        .list();
  }

  /** What the account has promised in other families, soonest first. */
  List<Period> elsewhere(AccountId account, FamilyId here, Period window) {
    return sql.sql(
            """
            select starts_at, ends_at from account_promise
            where account_id = :account and family_id <> :here
              and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)
            order by starts_at""")
        .param("account", account.value())
        .param("here", here.value())
        .param("from", Timestamp.from(window.from()))
        .param("until", Timestamp.from(window.until()))
        .query(AccountPromises::period)
        .list();
  }

  /** Whether any of these members of the family has promised something in another one then. */
  boolean isAnyElsewhere(Collection<MemberId> members, FamilyId here, Period period) {
    return !members.isEmpty()
        && sql.sql(
                """
                select exists (
                  select 1 from account_promise p
                  join member m on m.account_id = p.account_id
                  where m.family_id = :here and m.id in (:members) and p.family_id <> :here
                    and tstzrange(p.starts_at, p.ends_at) && tstzrange(:from, :until))""")
            .param("here", here.value())
            .param("members", members.stream().map(MemberId::value).toList())
            .param("from", Timestamp.from(period.from()))
            .param("until", Timestamp.from(period.until()))
            .query(Boolean.class)
            .single();
  }

  private static Period period(ResultSet row, int number) throws SQLException {
    return new Period(
        row.getTimestamp("starts_at").toInstant(), row.getTimestamp("ends_at").toInstant());
  }
}
