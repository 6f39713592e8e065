package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.calendar.AwayTimesChanged;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whoever is off is told when the one who was to have the children will be away too. */
@Component
class CoverWatch {

  private final TimeOffRecords records;
  private final Outlooks outlooks;
  private final AwayTimes awayTimes;
  private final TimeOffMessages messages;
  private final Families families;
  private final Clock clock;

  CoverWatch(
      TimeOffRecords records,
      Outlooks outlooks,
      AwayTimes awayTimes,
      TimeOffMessages messages,
      Families families,
      Clock clock) {
    this.records = records;
    this.outlooks = outlooks;
    this.awayTimes = awayTimes;
    this.messages = messages;
    this.families = families;
    this.clock = clock;
  }

  private record NewlyAway(MemberId member, Period period) {}

  @EventListener
  void tell(AwayTimesChanged change) {
    var now = clock.instant();
    var window = new Period(now, now.plus(TimeOffContent.FURTHEST));
    var standing =
        records.overlapping(window).stream()
            .filter(one -> one.state(now).stands() && one.state(now).isAhead())
            .toList();
    var told = new HashSet<TimeOff>();
    if (standing.isEmpty()) {
      return;
    }
    var newlyAway = newlyAway(window, change.since());
    for (var timeOff : standing) {
      newlyAway.stream()
          .filter(away -> !timeOff.isOwnedBy(away.member()) && isOpen(timeOff, away.period()))
          .findFirst()
          .filter(_ -> told.add(timeOff.stored()))
          .ifPresent(away -> messages.uncovered(timeOff, away.member()));
    }
  }

  /** Without what was known of the same person before. */
  private List<NewlyAway> newlyAway(Period window, Instant since) {
    var zone = families.current().zone();
    var all = awayTimes.records(window);
    return all.stream()
        .filter(record -> record.holds() && record.recordedAt().equals(since))
        .flatMap(
            record -> {
              var before = all.stream().filter(old -> wasKnown(old, record, since));
              var known = before.flatMap(old -> old.time().in(window, zone).stream()).toList();
              return record.time().in(window, zone).stream()
                  .flatMap(period -> period.minus(known).stream())
                  .map(period -> new NewlyAway(record.member(), period));
            })
        .toList();
  }

  private static boolean wasKnown(AwayRecord old, AwayRecord record, Instant since) {
    return old.member().equals(record.member())
        && old.recordedAt().isBefore(since)
        && old.revokedAt().filter(since::isAfter).isEmpty();
  }

  private boolean isOpen(TimeOff timeOff, Period away) {
    var owners = timeOff.people().owners().map(TimeOffPerson::member).toList();
    return Stream.of(away)
        .flatMap(period -> timeOff.away().intersection(period).stream())
        .flatMap(part -> outlooks.whoHasThem(part).parts(part, owners, Optional.empty()).stream())
        .anyMatch(TimeOffCard.Part::isOpen);
  }
}
