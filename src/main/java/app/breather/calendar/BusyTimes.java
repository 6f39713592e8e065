package app.breather.calendar;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When members are busy by other calendars of theirs. Parents, and the system, know of everybody, a
 * caregiver of themselves; what it is, its owner alone may read.
 */
@Service
public class BusyTimes {

  private final MemberTimes times;
  private final Members members;
  private final CurrentActor current;

  BusyTimes(MemberTimes times, Members members, CurrentActor current) {
    this.times = times;
    this.members = members;
    this.current = current;
  }

  /**
   * Of members who are still there, whole where it reaches beyond the window, in order. Costs a
   * reading transaction that asks for absences too no statement of its own.
   *
   * @throws IllegalArgumentException when the window is longer than two years
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<Busy> in(Period window) {
    return known(window, members.all())
        .map(BusyTime::busy)
        .sorted(Comparator.comparing(Busy::period))
        .toList();
  }

  Stream<CalendarEntry> entries(Period window, List<MemberCard> everybody) {
    return known(window, everybody).map(this::entry);
  }

  private Stream<BusyTime> known(Period window, List<MemberCard> everybody) {
    MemberTimes.requireBounded(window);
    var whose = knownTo(current.require(), everybody);
    return times.busy(window).stream()
        .filter(time -> whose.contains(time.busy().member()))
        .filter(time -> time.busy().period().overlaps(window));
  }

  private static Set<MemberId> knownTo(Actor actor, List<MemberCard> everybody) {
    var all = everybody.stream().map(MemberCard::id).collect(Collectors.toUnmodifiableSet());
    return actor instanceof Actor.Somebody me && !Viewer.of(me.member(), everybody).isParent()
        ? Set.of(me.member())
        : all;
  }

  private CalendarEntry entry(BusyTime time) {
    var busy = time.busy();
    boolean own =
        current.require() instanceof Actor.Somebody me && busy.member().equals(me.member());
    return new CalendarEntry(
        "busy-" + time.id(),
        CalendarEntry.Kind.BUSY,
        busy.period(),
        time.title().filter(_ -> own).map(Title::written).orElseGet(() -> said(busy)),
        Optional.of(busy.member()),
        Set.of(),
        EntryState.NONE,
        own ? "own-calendar" : "");
  }

  private static Title said(Busy busy) {
    return Title.translated(busy.tentative() ? "busy.perhaps" : "busy");
  }
}
