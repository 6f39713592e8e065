package app.breather.calendar;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Some days of the shared calendar, as the acting member may see them.
 *
 * @param from the first day
 * @param entries in the order of their times
 * @param presence the plan of who has the children
 * @param members everybody present, whether or not they have entries
 */
public record CalendarWeek(
    LocalDate from,
    int days,
    ZoneId zone,
    List<CalendarEntry> entries,
    List<PresenceBand> presence,
    List<MemberCard> members,
    List<ChildCard> children) {

  public CalendarWeek {
    entries = List.copyOf(entries);
    presence = List.copyOf(presence);
    members = List.copyOf(members);
    children = List.copyOf(children);
  }

  public Stream<LocalDate> eachDay() {
    return from.datesUntil(from.plusDays(days));
  }

  public Period day(LocalDate day) {
    return Period.between(day.atStartOfDay(), day.plusDays(1).atStartOfDay(), zone).orElseThrow();
  }

  public Optional<MemberCard> member(MemberId id) {
    return members.stream().filter(member -> member.id().equals(id)).findFirst();
  }
}
