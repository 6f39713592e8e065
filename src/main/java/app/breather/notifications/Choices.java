package app.breather.notifications;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What members of the current family chose, and what goes for those who did not. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Choices {

  private static final String WEEK_AHEAD = "WEEK_AHEAD";

  private final JdbcClient database;
  private final Members members;
  private final Families families;
  private final CurrentActor current;

  Choices(JdbcClient database, Members members, Families families, CurrentActor current) {
    this.database = database;
    this.members = members;
    this.families = families;
    this.current = current;
  }

  QuietHours quietHours(MemberId member) {
    return database
        .sql(
            """
            select quiet_from, quiet_until from notification_hours
            where family_id = ? and member_id = ?
            """)
        .params(family(), member.value())
        .query(
            (row, _) ->
                new QuietHours(
                    row.getObject(1, LocalTime.class), row.getObject(2, LocalTime.class)))
        .optional()
        .orElse(QuietHours.USUAL);
  }

  /** The first moment from {@code now} on in which it is not quiet for them. */
  Instant loudAt(MemberId member, Instant now) {
    return quietHours(member).endedAt(now, families.current().zone());
  }

  void quietHours(MemberId member, QuietHours hours) {
    database
        .sql(
            """
            insert into notification_hours (family_id, member_id, quiet_from, quiet_until)
            values (?, ?, ?, ?)
            on conflict (family_id, member_id)
            do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until
            """)
        .params(family(), member.value(), hours.from(), hours.until())
        .update();
  }

  /** Which messages wait for a mail that can wait. */
  List<MessageKind> mailedPatiently(MemberId member) {
    var chosen = chosen(member, Channel.MAIL);
    return Stream.of(MessageKind.values())
        .filter(MessageKind::isOfChoice)
        .filter(kind -> chosen.getOrDefault(kind.name(), true))
        .toList();
  }

  void mail(MemberId member, MessageKind kind, boolean wanted) {
    choose(member, kind.name(), Channel.MAIL, wanted);
  }

  /** Which messages go to the devices on which somebody switched that on. */
  Set<MessageKind> pushed(MemberId member) {
    var chosen = chosen(member, Channel.PUSH);
    return Stream.of(MessageKind.values())
        .filter(kind -> kind.isUrgent() || chosen.getOrDefault(kind.name(), true))
        .collect(Collectors.toUnmodifiableSet());
  }

  void push(MemberId member, MessageKind kind, boolean wanted) {
    choose(member, kind.name(), Channel.PUSH, wanted);
  }

  /** Parents who said nothing want it. */
  boolean wantsWeekAhead(MemberId member) {
    return chosen(member, Channel.MAIL)
        .getOrDefault(WEEK_AHEAD, members.find(member).filter(MemberCard::isParent).isPresent());
  }

  void weekAhead(MemberId member, boolean wanted) {
    choose(member, WEEK_AHEAD, Channel.MAIL, wanted);
  }

  private record Row(String kind, boolean wanted) {}

  private Map<String, Boolean> chosen(MemberId member, Channel channel) {
    return database
        .sql(
            """
            select kind, wanted from notification_choice
            where family_id = ? and member_id = ? and channel = ?
            """)
        .params(family(), member.value(), channel.name())
        .query(Row.class)
        .stream()
        .collect(Collectors.toMap(Row::kind, Row::wanted));
  }

  private void choose(MemberId member, String kind, Channel channel, boolean wanted) {
    database
        .sql(
            """
            insert into notification_choice (family_id, member_id, kind, channel, wanted)
            values (?, ?, ?, ?, ?)
            on conflict (family_id, member_id, kind, channel)
            do update set wanted = excluded.wanted
            """)
        .params(family(), member.value(), kind, channel.name(), wanted)
        .update();
  }

  private UUID family() {
    return current.family().value();
  }
}
