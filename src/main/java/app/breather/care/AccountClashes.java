package app.breather.care;

import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.FamilyId;
import app.breather.base.time.Period;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What an account has promised here and, at the same time, in another family, as can come about
 * when it is linked. Nothing about the other family can be read from here.
 */
@Component
class AccountClashes {

  /** So far ahead regular care is looked through. */
  private static final Duration AHEAD = Duration.ofDays(56);

  private final AccountPromises promises;
  private final JdbcClient sql;

  AccountClashes(AccountPromises promises, JdbcClient sql) {
    this.promises = promises;
    this.sql = sql;
  }

  /**
   * @param here in this family
   */
  private record Busy(boolean here, Period period) {}

  private record Rule(boolean here, PromisedRule rule) {}

  /** Single promises however far ahead, regular care in the next eight weeks; soonest first. */
  List<Period> of(AccountId account, FamilyId here, Instant now) {
    var window = new Period(now, now.plus(AHEAD));
    var rules = rules(account, here, window);
    var once = promises.clashes(account, here, now);
    if (rules.isEmpty()) {
      return once;
    }
    var all = new ArrayList<>(single(account, here, window));
    rules.forEach(
        one -> one.rule().in(window).forEach(period -> all.add(new Busy(one.here(), period))));
    var elsewhere = all.stream().filter(busy -> !busy.here()).map(Busy::period).toList();
    var regularly =
        all.stream()
            .filter(Busy::here)
            .map(Busy::period)
            .filter(period -> elsewhere.stream().anyMatch(period::overlaps));
    return Stream.concat(once.stream(), regularly).distinct().sorted().toList();
  }

  private List<Rule> rules(AccountId account, FamilyId here, Period window) {
    return sql.sql(PromisedRule.OF_ACCOUNT)
        .param("account", account.value())
        .param("family", here.value())
        .param("first", PromisedRule.first(window))
        .param("last", PromisedRule.last(window))
        .query((row, _) -> new Rule(row.getBoolean("here"), PromisedRule.read(row)))
        .list();
  }

  private List<Busy> single(AccountId account, FamilyId here, Period window) {
    return sql.sql(
            """
            select family_id = :here as here, starts_at, ends_at from account_promise
            where account_id = :account
              and tstzrange(starts_at, ends_at) && tstzrange(:from, :until)""")
        .param("account", account.value())
        .param("here", here.value())
        .param("from", Timestamp.from(window.from()))
        .param("until", Timestamp.from(window.until()))
        .query(
            (row, _) ->
                new Busy(
                    row.getBoolean("here"),
                    new Period(
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant())))
        .list();
  }
}
