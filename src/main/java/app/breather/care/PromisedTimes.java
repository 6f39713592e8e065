package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people have promised, once or again and again, in the order in which it was found. */
@Component
class PromisedTimes {

  private static final UUID NOBODY = new UUID(0, 0);

  private final HeldTimes held;
  private final JdbcClient sql;
  private final CurrentActor current;

  PromisedTimes(HeldTimes held, JdbcClient sql, CurrentActor current) {
    this.held = held;
    this.sql = sql;
    this.current = current;
  }

  /** To this family. */
  List<Promised> of(Collection<MemberId> people, Period window) {
    return of(people, window, List.of());
  }

  /**
   * @param except covers that do not count
   */
  List<Promised> of(Collection<MemberId> people, Period window, Collection<UUID> except) {
    var once =
        held.of(values(people), window.from(), window.until()).stream()
            .filter(time -> !time.isOf(except))
            .map(HeldTime::promised);
    var regularly =
        rules(people, Set.of(), window).stream().flatMap(rule -> rule.promised(window).stream());
    return Stream.concat(once, regularly).toList();
  }

  /** To other families, again and again. */
  List<Period> regularlyElsewhere(Set<AccountId> accounts, Period window) {
    return accounts.isEmpty()
        ? List.of()
        : rules(List.of(), accounts, window).stream()
            .flatMap(rule -> rule.in(window).stream())
            .toList();
  }

  /** As {@link #regularlyElsewhere}, of the accounts of these members. */
  List<Period> membersRegularlyElsewhere(Collection<MemberId> members, Period window) {
    return members.isEmpty() ? List.of() : regularlyElsewhere(accounts(members), window);
  }

  private Set<AccountId> accounts(Collection<MemberId> members) {
    return sql
        .sql(
            """
            select account_id from member
            where family_id = :family and id in (:members) and account_id is not null""")
        .param("family", current.family().value())
        .param("members", values(members))
        .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
        .stream()
        .collect(Collectors.toSet());
  }

  private List<PromisedRule> rules(
      Collection<MemberId> people, Set<AccountId> accounts, Period window) {
    return sql.sql(PromisedRule.QUERY)
        .param("family", current.family().value())
        .param("people", orNobody(values(people)))
        .param("accounts", orNobody(accounts.stream().map(AccountId::value).toList()))
        .param("first", PromisedRule.first(window))
        .param("last", PromisedRule.last(window))
        .query((row, _) -> PromisedRule.read(row))
        .list();
  }

  private static List<UUID> values(Collection<MemberId> people) {
    return people.stream().map(MemberId::value).toList();
  }

  private static List<UUID> orNobody(List<UUID> ids) {
    return ids.isEmpty() ? List.of(NOBODY) : ids;
  }
}
