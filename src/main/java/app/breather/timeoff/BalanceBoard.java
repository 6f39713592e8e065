package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.bedtime.BedtimeShares;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How me-time and bedtimes are spread over the parents; caregivers see nothing of it. */
@Service
public class BalanceBoard {

  private static final int WEEKS_AHEAD = 2;

  private final TimeOffRecords records;
  private final AwayTimes awayTimes;
  private final BedtimeShares bedtime;
  private final Members members;
  private final Families families;
  private final Clock clock;

  BalanceBoard(
      TimeOffRecords records,
      AwayTimes awayTimes,
      BedtimeShares bedtime,
      Members members,
      Families families,
      Clock clock) {
    this.records = records;
    this.awayTimes = awayTimes;
    this.bedtime = bedtime;
    this.members = members;
    this.families = families;
    this.clock = clock;
  }

  /** How many weeks before today one can look at. */
  public enum Reach {
    FOUR_WEEKS(4),
    TWELVE_WEEKS(12);

    private final int weeks;

    Reach(int weeks) {
      this.weeks = weeks;
    }

    public int weeks() {
      return weeks;
    }
  }

  /** With the two weeks that come. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Balance read(Reach reach) {
    var now = clock.instant();
    var zone = families.current().zone();
    var today = LocalDate.ofInstant(now, zone);
    var first = today.minusWeeks(reach.weeks());
    var until = today.plusWeeks(WEEKS_AHEAD);
    var window =
        new Period(first.atStartOfDay(zone).toInstant(), until.atStartOfDay(zone).toInstant());
    var parents = members.parents().stream().map(MemberCard::id).toList();
    return new BalanceSheet(
            now, zone, meTime(parents, window, zone), bedtime.evenings(first, until))
        .of(parents, reach.weeks(), WEEKS_AHEAD);
  }

  private Map<MemberId, List<Period>> meTime(List<MemberId> parents, Period window, ZoneId zone) {
    var off =
        records.overlapping(window).stream()
            .filter(one -> one.kind() == TimeOffKind.ME_TIME && one.state(clock.instant()).stands())
            .toList();
    var meTime =
        off.stream()
            .flatMap(one -> one.standing().all().stream())
            .map(stand -> stand.record().source())
            .toList();
    var elsewhere =
        awayTimes.records(window).stream()
            .filter(record -> record.holds() && !meTime.contains(record.source()))
            .toList();
    return parents.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                parent -> {
                  var times = off.stream().filter(one -> one.isOwnedBy(parent)).map(TimeOff::away);
                  var others = times(elsewhere, parent, window, zone);
                  return free(window, times.toList(), others);
                }));
  }

  /** What of the window is time off and nothing else, none of it twice. */
  private static List<Period> free(Period window, List<Period> off, List<Period> elsewhere) {
    var not = Stream.concat(window.minus(off).stream(), elsewhere.stream()).toList();
    return window.minus(not);
  }

  private static List<Period> times(
      List<AwayRecord> records, MemberId parent, Period window, ZoneId zone) {
    return records.stream()
        .filter(record -> record.member().equals(parent))
        .flatMap(record -> record.time().in(window, zone).stream())
        .toList();
  }
}
