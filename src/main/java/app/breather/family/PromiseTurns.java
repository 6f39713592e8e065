package app.breather.family;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.AccountId;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets promises of the same person come one after another, in whichever of their families. */
@Component
public class PromiseTurns {

  private final JdbcClient sql;
  private final CurrentActor current;

  PromiseTurns(JdbcClient sql, CurrentActor current) {
    this.sql = sql;
    this.current = current;
  }

  private record Held(UUID member, Optional<UUID> account) {}

  /**
   * Locks until the transaction ends, in one statement: first the accounts of these members, then
   * the members, each in the order of their ids.
   *
   * <p>Asks for no role: whoever promises has been judged before, and only ids are said.
   *
   * @return the accounts of those who have one; empty when one of them is not present here
   */
  @Needs(Access.ANYONE)
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Set<AccountId>> take(Set<MemberId> members) {
    var held =
        sql.sql(
                """
                with account_lock as (
                  select a.id from account a
                  where a.id in (
                    select account_id from member
                    where family_id = :family and id in (:members) and left_at is null)
                  order by a.id for no key update
                ), member_lock as (
                  select m.id, m.account_id from member m
                  where m.family_id = :family and m.id in (:members) and m.left_at is null
                    and (select count(*) from account_lock) >= 0
                  order by m.id for no key update
                )
                select id, account_id from member_lock""")
            .param("family", current.family().value())
            .param("members", members.stream().map(MemberId::value).toList())
            .query(
                (row, _) ->
                    new Held(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("account_id", UUID.class))))
            .list();
    return held.size() < members.size()
        ? Optional.empty()
        : Optional.of(
            held.stream()
                .flatMap(one -> one.account().stream())
                .map(AccountId::new)
                .collect(Collectors.toSet()));
  }
}
