package app.breather.notifications;

import app.breather.base.push.PushSubscription;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.tenancy.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers of the current family in which pushes are switched on. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PushDevices {

  /** Of a member; more than anybody has in use. */
  static final int MOST = 10;

  private static final String COLUMNS =
      "select id, name, endpoint, browser_key, secret, since, failures, not_before from push_device ";

  private final JdbcClient database;
  private final CurrentActor current;
  private final Clock clock;

  PushDevices(JdbcClient database, CurrentActor current, Clock clock) {
    this.database = database;
    this.current = current;
    this.clock = clock;
  }

  /** A browser belongs to whoever switched it on last; of too many the oldest goes. */
  UUID put(MemberId owner, PushSubscription subscription, String name) {
    oneAfterAnother(owner);
    var id =
        database
            .sql(
                """
                insert into push_device
                  (family_id, id, member_id, name, endpoint, browser_key, secret, since)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict on constraint push_device_once do update set
                  member_id = excluded.member_id, name = excluded.name,
                  browser_key = excluded.browser_key, secret = excluded.secret,
                  since = excluded.since, failures = 0, not_before = null
                returning id
                """)
            .params(
                family(),
                Uuids.next(),
                owner.value(),
                name,
                subscription.endpoint(),
                subscription.key(),
                subscription.secret(),
                Timestamp.from(clock.instant()))
            .query(UUID.class)
            .single();
    database
        .sql(
            """
            delete from push_device where family_id = :family and id in (
              select id from push_device where family_id = :family and member_id = :owner
              order by since desc, id desc offset :most)
            """)
        .param("family", family())
        .param("owner", owner.value())
        .param("most", MOST)
        .update();
    return id;
  }

  /** Who counts what two transactions add at once counts wrong. */
  private void oneAfterAnother(MemberId owner) {
    database
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param("push_device/" + owner)
        .query(row -> {});
  }

  /** The latest first. */
  List<PushDevice> of(MemberId owner) {
    return database
        .sql(COLUMNS + "where family_id = ? and member_id = ? order by since desc, id desc")
        .params(family(), owner.value())
        .query(PushDevices::device)
        .list();
  }

  Optional<PushDevice> find(MemberId owner, UUID id) {
    return of(owner).stream().filter(device -> device.id().equals(id)).findFirst();
  }

  /** False when it is that member's no more. */
  boolean remove(MemberId owner, UUID id) {
    return database
            .sql("delete from push_device where family_id = ? and member_id = ? and id = ?")
            .params(family(), owner.value(), id)
            .update()
        > 0;
  }

  void removeAllOf(MemberId owner) {
    database
        .sql("delete from push_device where family_id = ? and member_id = ?")
        .params(family(), owner.value())
        .update();
  }

  /** Its push service says that it is there no more. */
  void isGone(PushDevice device) {
    database
        .sql("delete from push_device where family_id = ? and id = ? and endpoint = ?")
        .params(family(), device.id(), device.endpoint())
        .update();
  }

  /** False for a device that is known no more. */
  boolean moved(UUID id, PushSubscription to) {
    database
        .sql("delete from push_device where family_id = ? and endpoint = ? and id <> ?")
        .params(family(), to.endpoint(), id)
        .update();
    return database
            .sql(
                """
                update push_device
                set endpoint = ?, browser_key = ?, secret = ?, failures = 0, not_before = null
                where family_id = ? and id = ?
                """)
            .params(to.endpoint(), to.key(), to.secret(), family(), id)
            .update()
        > 0;
  }

  void wentTo(PushDevice device, Collection<UUID> messages) {
    database
        .sql(
            """
            update message set pushed_to = pushed_to || ?
            where family_id = ? and id = any(?) and not (? = any(pushed_to))
            """)
        .params(device.id(), family(), messages.toArray(UUID[]::new), device.id())
        .update();
    database
        .sql(
            """
            update push_device set failures = 0, not_before = null
            where family_id = ? and id = ? and failures > 0
            """)
        .params(family(), device.id())
        .update();
  }

  void failed(PushDevice device, Instant notBefore) {
    database
        .sql(
            """
            update push_device set failures = failures + 1, not_before = ?
            where family_id = ? and id = ?
            """)
        .params(Timestamp.from(notBefore), family(), device.id())
        .update();
  }

  private static PushDevice device(ResultSet row, int number) throws SQLException {
    var notBefore = row.getTimestamp("not_before");
    return new PushDevice(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("endpoint"),
        row.getString("browser_key"),
        row.getString("secret"),
        row.getTimestamp("since").toInstant(),
        row.getInt("failures"),
        notBefore == null ? null : notBefore.toInstant());
  }

  private UUID family() {
    return current.family().value();
  }
}
