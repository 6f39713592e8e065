package app.breather.timeoff;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeBoard;
import app.breather.bedtime.TurnCard;
import app.breather.calendar.Away;
import app.breather.calendar.AwayTimes;
import app.breather.care.CareBoard;
import app.breather.care.CareChances;
import app.breather.care.CareSlotCard;
import app.breather.care.Coverage;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is known of the weeks in which parents look for a time. */
@Component
class ComingWeeks {

  private static final Set<Coverage> LOOKED_AFTER = Set.of(Coverage.COVERED, Coverage.CANCELLED);

  private final TimeOffRecords records;
  private final AwayTimes awayTimes;
  private final CareBoard care;
  private final CareChances chances;
  private final BedtimeBoard bedtime;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  ComingWeeks(
      TimeOffRecords records,
      AwayTimes awayTimes,
      CareBoard care,
      CareChances chances,
      BedtimeBoard bedtime,
      Members members,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.records = records;
    this.awayTimes = awayTimes;
    this.care = care;
    this.chances = chances;
    this.bedtime = bedtime;
    this.members = members;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  ZoneId zone() {
    return families.current().zone();
  }

  /** From now until the end of the last day, and the night after it. */
  Period window(int days) {
    var end = today().plusDays(days + 2L).atStartOfDay(zone()).toInstant();
    return new Period(clock.instant(), end);
  }

  List<MemberId> parents() {
    return members.parents().stream().map(MemberCard::id).toList();
  }

  /**
   * When one of them is away, has planned or wishes for something, or still looks for care; the
   * acting parent's promises to other families too.
   */
  List<Period> busy(Period window, Collection<MemberId> who) {
    var away =
        awayTimes.away(window).stream().filter(one -> who.contains(one.member())).map(Away::period);
    var off = ahead(window).filter(one -> who.stream().anyMatch(one::isOwnedBy)).map(TimeOff::away);
    var open =
        care.during(window).stream()
            .filter(slot -> !LOOKED_AFTER.contains(slot.coverage()))
            .map(CareSlotCard::period);
    var elsewhere =
        who.contains(current.person().member())
            ? chances.myPromisesElsewhere(window).stream()
            : Stream.<Period>empty();
    return Stream.of(away, off, open, elsewhere).flatMap(all -> all).toList();
  }

  /** Whatever any parent has planned or wishes for. */
  List<Period> planned(Period window) {
    return ahead(window).map(TimeOff::away).toList();
  }

  /** Of the evenings that have a turn, when the last child is in bed. */
  Map<LocalDate, Instant> asleep(int days) {
    return bedtime.nights(today(), days).stream()
        .collect(
            Collectors.toMap(
                TurnCard::evening,
                night -> night.window().until(),
                (one, other) -> one.isAfter(other) ? one : other));
  }

  /** On which the parents go out, or would like to. */
  Stream<LocalDate> eveningsOut(Period window) {
    return ahead(window)
        .filter(one -> one.kind() == TimeOffKind.DATE_NIGHT)
        .map(one -> LocalDate.ofInstant(one.period().from(), zone()));
  }

  private Stream<TimeOff> ahead(Period window) {
    var now = clock.instant();
    return records.overlapping(window).stream().filter(one -> one.state(now).isAhead());
  }
}
