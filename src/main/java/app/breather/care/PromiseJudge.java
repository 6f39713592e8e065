package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
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

  private final HeldTimes held;
  private final JdbcClient sql;
  private final CurrentActor current;

  PromiseJudge(HeldTimes held, JdbcClient sql, CurrentActor current) {
    this.held = held;
    this.sql = sql;
    this.current = current;
  }

  private record Clash(boolean here, boolean elsewhere) {}

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
        return Optional.of(new AcceptResult.Busy(promised(people, part, replaced)));
      }
      if (clash.elsewhere()) {
        return Optional.of(new AcceptResult.BusyElsewhere());
      }
    }
    return Optional.empty();
  }

  private Clash clash(
      Set<MemberId> people, Set<AccountId> accounts, Period part, Collection<UUID> replaced) {
    return sql.sql(
            """
            select
              exists (
                select 1 from held_time
                where family_id = :family and member_id in (:people) and ended_at is null
                  and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)
                  and cover_id not in (:replaced)) as here,
              exists (
                select 1 from account_promise
                where account_id in (:accounts) and family_id <> :family
                  and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)) as elsewhere""")
        .param("family", current.family().value())
        .param("people", people.stream().map(MemberId::value).toList())
        .param("accounts", orNobody(accounts.stream().map(AccountId::value).toList()))
        .param("replaced", orNobody(replaced))
        .param("from", Timestamp.from(part.from()))
        .param("until", Timestamp.from(part.until()))
        .query((row, _) -> new Clash(row.getBoolean("here"), row.getBoolean("elsewhere")))
        .single();
  }

  private List<Promised> promised(Set<MemberId> people, Period part, Collection<UUID> replaced) {
    var members = people.stream().map(MemberId::value).toList();
    return held.of(members, part.from(), part.until()).stream()
        .filter(time -> !time.isOf(replaced))
        .map(HeldTime::promised)
        .toList();
  }

  private static Collection<UUID> orNobody(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of(NOBODY) : ids;
  }
}
