package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says whether somebody would be in two places. Who asks has locked the people before. */
@Component
class PromiseJudge {

  private static final UUID NOBODY = new UUID(0, 0);

  private static final String CLASH =
      """
      with clash as (
        select
          exists (
            select 1 from held_time
            where family_id = :family and member_id in (:people) and ended_at is null
              and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)
              and cover_id not in (:replaced)) as here,
          exists (
            select 1 from account_promise
            where account_id in (:accounts) and family_id <> :family
              and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)) as elsewhere),
      rule as (%s)
      select * from clash left join rule on true"""
          .formatted(PromisedRule.QUERY);

  private final PromisedTimes promised;
  private final JdbcClient sql;
  private final CurrentActor current;

  PromiseJudge(PromisedTimes promised, JdbcClient sql, CurrentActor current) {
    this.promised = promised;
    this.sql = sql;
    this.current = current;
  }

  /** With a rule by which somebody has promised regular care, if there is one. */
  private record Row(boolean here, boolean elsewhere, Optional<PromisedRule> rule) {}

  private record Clash(boolean here, boolean elsewhere) {

    static Clash of(List<Row> rows, Period part) {
      var rules =
          rows.stream()
              .flatMap(row -> row.rule().stream())
              .filter(rule -> !rule.in(part).isEmpty())
              .toList();
      var first = rows.getFirst();
      return new Clash(
          first.here() || rules.stream().anyMatch(PromisedRule::isHere),
          first.elsewhere() || !rules.stream().allMatch(PromisedRule::isHere));
    }
  }

  /**
   * Of another family only that there is something is known here.
   *
   * @param accounts of those people
   * @param replaced covers that end with this promise, and so are not in its way
   */
  Optional<AcceptResult> clash(
      Set<MemberId> people,
      Set<AccountId> accounts,
      Collection<Period> wanted,
      Collection<UUID> replaced) {
    for (var part : wanted) {
      var clash = clash(people, accounts, part, replaced);
      if (clash.here()) {
        return Optional.of(new AcceptResult.Busy(promised.of(people, part, replaced)));
      }
      if (clash.elsewhere()) {
        return Optional.of(new AcceptResult.BusyElsewhere());
      }
    }
    return Optional.empty();
  }

  private Clash clash(
      Set<MemberId> people, Set<AccountId> accounts, Period part, Collection<UUID> replaced) {
    var rows =
        sql.sql(CLASH)
            .param("family", current.family().value())
            .param("people", people.stream().map(MemberId::value).toList())
            .param("accounts", orNobody(accounts.stream().map(AccountId::value).toList()))
            .param("replaced", orNobody(replaced))
            .param("from", Timestamp.from(part.from()))
            .param("until", Timestamp.from(part.until()))
            .param("first", PromisedRule.first(part))
            .param("last", PromisedRule.last(part))
            .query((row, _) -> row(row))
            .list();
    return Clash.of(rows, part);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getBoolean("here"),
        row.getBoolean("elsewhere"),
        row.getString("recurrence") == null
            ? Optional.empty()
            : Optional.of(PromisedRule.read(row)));
  }

  private static Collection<UUID> orNobody(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of(NOBODY) : ids;
  }
}
