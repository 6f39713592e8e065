package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that says who has the baby, read with the same few queries whatever there is. */
@Service
public class SharedCalendar {

  private static final int MOST_DAYS = 62;

  private final ObjectProvider<CalendarSource> entrySources;
  private final PresencePlan presencePlan;
  private final AwayTimes awayTimes;
  private final BusyTimes busyTimes;
  private final Families families;
  private final Members members;
  private final Children children;
  private final CurrentActor current;

  SharedCalendar(
      ObjectProvider<CalendarSource> entrySources,
      PresencePlan presencePlan,
      AwayTimes awayTimes,
      BusyTimes busyTimes,
      Families families,
      Members members,
      Children children,
      CurrentActor current) {
    this.entrySources = entrySources;
    this.presencePlan = presencePlan;
    this.awayTimes = awayTimes;
    this.busyTimes = busyTimes;
    this.families = families;
    this.members = members;
    this.children = children;
    this.current = current;
  }

  /**
   * @param days 1 to 62
   * @param person whose entries to show, beside those that are nobody's; empty for everybody's
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public CalendarWeek read(LocalDate from, int days, Optional<MemberId> person) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("Not so many days: " + days);
    }
    var zone = families.current().zone();
    var window =
        Period.between(from.atStartOfDay(), from.plusDays(days).atStartOfDay(), zone).orElseThrow();
    var everybody = members.all();
    var kids = children.all();
    var entered = entered(window);
    var absences = awayTimes.absences(window, zone);
    var away = Stream.concat(absences.away(), awayTimes.otherReasons(window));
    var presence = presencePlan.of(window, everybody, away);
    return new CalendarWeek(
        from,
        days,
        zone,
        entries(window, everybody, entered, absences, person),
        presence.bands(window, kids.stream().map(ChildCard::id).toList()),
        everybody,
        kids);
  }

  /**
   * Which days are wanted.
   *
   * @param from the first
   * @param days 1 to 62
   */
  public record Days(LocalDate from, int days) {

    public Stream<LocalDate> each() {
      return from.datesUntil(from.plusDays(days));
    }
  }

  /**
   * Some days and others in one go, in which what one of them has read serves the others: the
   * longest stretch is best named first.
   *
   * @param person as for one
   * @return in the same order
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<CalendarWeek> readEach(List<Days> stretches, Optional<MemberId> person) {
    return stretches.stream().map(one -> read(one.from(), one.days(), person)).toList();
  }

  /**
   * What is entered, over a longer time than a page shows, and without the plan.
   *
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<CalendarEntry> entries(Period window) {
    var everybody = members.all();
    var entered = entered(window);
    var absences = awayTimes.absences(window, families.current().zone());
    return entries(window, everybody, entered, absences, Optional.empty());
  }

  /** Read before the absences, for a feature may have looked at them over a longer time. */
  private Stream<CalendarEntry> entered(Period window) {
    return entrySources.stream()
        .flatMap(source -> source.entries(window).stream())
        .toList()
        .stream();
  }

  private List<CalendarEntry> entries(
      Period window,
      List<MemberCard> everybody,
      Stream<CalendarEntry> entered,
      AbsenceEntries absences,
      Optional<MemberId> person) {
    var viewer = Viewer.of(current.person().member(), everybody);
    return Stream.of(entered, absences.of(everybody), busyTimes.entries(window, everybody))
        .flatMap(entries -> entries)
        .filter(entry -> entry.period().overlaps(window))
        .filter(entry -> person.isEmpty() || isOf(entry, person))
        .map(viewer::shown)
        .sorted(CalendarEntry.ORDER)
        .toList();
  }

  private static boolean isOf(CalendarEntry entry, Optional<MemberId> person) {
    return entry.person().isEmpty() || entry.person().equals(person);
  }
}
