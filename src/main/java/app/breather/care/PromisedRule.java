package app.breather.care;

import app.breather.base.persistence.RepeatedTimeColumns;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime.Occurrence;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Regular care that somebody has promised, as far as it takes to know when they are busy.
 *
 * @param who empty for another family's, of which nothing else is known here
 * @param purpose empty for another family's
 */
record PromisedRule(Optional<MemberId> who, String purpose, RegularDays days, ZoneId zone) {

  /** Also what those are in days that a window of instants touches anywhere on earth. */
  static final int SPARE_DAYS = 16;

  /** What may reach from :first until :last, of :people here and of :accounts elsewhere. */
  static final String QUERY =
      """
      select c.caregiver_id as who, c.purpose, f.zone, c.recurrence, c.first_day, c.from_time,
        c.nights, c.until_time, c.answered_at as since, c.gone_from, c.dropped
      from regular_care c join family f on f.id = c.family_id
      where c.family_id = :family and c.caregiver_id in (:people) and c.state = 'AGREED'
        and c.first_day <= :last and (c.last_day is null or c.last_day >= :first)
        and (c.gone_from is null or c.gone_from > :first)
      union all
      select null, '', zone, recurrence, first_day, from_time,
        nights, until_time, since, gone_from, dropped
      from account_regular_promise
      where account_id in (:accounts) and family_id <> :family
        and first_day <= :last and (last_day is null or last_day >= :first)
        and (gone_from is null or gone_from > :first)""";

  /** What :account has promised in any family that may reach from :first until :last. */
  static final String OF_ACCOUNT =
      """
      select family_id = :family as here, null::uuid as who, '' as purpose, zone, recurrence,
        first_day, from_time, nights, until_time, since, gone_from, dropped
      from account_regular_promise
      where account_id = :account and first_day <= :last
        and (last_day is null or last_day >= :first) and (gone_from is null or gone_from > :first)""";

  static PromisedRule read(ResultSet row) throws SQLException {
    var time =
        RepeatedTimeColumns.read(
            row.getString("recurrence"),
            row.getObject("first_day", LocalDate.class),
            row.getObject("from_time", LocalTime.class),
            row.getInt("nights"),
            row.getObject("until_time", LocalTime.class));
    var days =
        new RegularDays(
            time,
            row.getTimestamp("since").toInstant(),
            Optional.ofNullable(row.getObject("gone_from", LocalDate.class)),
            days(row.getArray("dropped")),
            Optional.empty());
    return new PromisedRule(
        Optional.ofNullable(row.getObject("who", UUID.class)).map(MemberId::new),
        row.getString("purpose"),
        days,
        ZoneId.of(row.getString("zone")));
  }

  private static Set<LocalDate> days(Array dates) throws SQLException {
    return Arrays.stream((Date[]) dates.getArray())
        .map(Date::toLocalDate)
        .collect(Collectors.toSet());
  }

  static LocalDate first(Period window) {
    return window.from().atZone(ZoneOffset.UTC).toLocalDate().minusDays(SPARE_DAYS);
  }

  static LocalDate last(Period window) {
    return window.until().atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
  }

  List<Period> in(Period window) {
    return days.in(window, zone).stream().map(Occurrence::period).toList();
  }

  boolean isHere() {
    return who.isPresent();
  }

  /** Nothing when it is another family's. */
  List<Promised> promised(Period window) {
    return who.map(
            member ->
                in(window).stream().map(period -> new Promised(member, period, purpose)).toList())
        .orElse(List.of());
  }
}
