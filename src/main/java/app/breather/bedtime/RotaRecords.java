package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.time.Period;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that was recorded about the family's evenings, and what follows from it. */
@Component
class RotaRecords {

  private final RotaChanges changes;
  private final AwayTimes awayTimes;
  private final Members members;
  private final Families families;

  RotaRecords(RotaChanges changes, AwayTimes awayTimes, Members members, Families families) {
    this.changes = changes;
    this.awayTimes = awayTimes;
    this.members = members;
    this.families = families;
  }

  /** In the order in which it was recorded; nothing before a rota was first agreed on. */
  List<RotaChangeRow> all() {
    return ReadOnce.readOnce(RotaRecords.class, changes::findAllByOrderByRecordedAtAscIdAsc);
  }

  /** The pattern agreed on last. */
  Optional<AgreedRow> agreed() {
    return all().stream()
        .filter(AgreedRow.class::isInstance)
        .map(AgreedRow.class::cast)
        .reduce((_, later) -> later);
  }

  /**
   * The evenings from the first on.
   *
   * @param until the evening after the last one that is wanted
   */
  Turns turns(LocalDate until) {
    return ReadOnce.readOnce(new TurnsUntil(until), () -> fold(until, _ -> true));
  }

  private record TurnsUntil(LocalDate evening) {}

  /**
   * The evenings as they were before something was recorded.
   *
   * @param until the evening after the last one that is wanted
   */
  Turns turnsKnownBefore(Instant moment, LocalDate until) {
    return fold(until, fact -> fact.recordedAt().isBefore(moment));
  }

  private Turns fold(LocalDate until, Predicate<RotaChange> known) {
    var recorded = all();
    if (recorded.isEmpty()) {
      return Turns.NONE;
    }
    var family = families.current();
    var facts = facts(recorded, until, family.zone()).filter(known).toList();
    return TurnFold.turns(facts, family.zone(), family.weekStart(), until);
  }

  private Stream<RotaChange> facts(List<RotaChangeRow> recorded, LocalDate until, ZoneId zone) {
    var end = until.atStartOfDay(zone).toInstant();
    var away =
        Period.between(recorded.getFirst().recordedAt(), end).map(awayTimes::records).stream()
            .flatMap(List::stream)
            .flatMap(RotaRecords::facts);
    var departures =
        members.departures().entrySet().stream()
            .map(left -> new RotaChange.Left(left.getValue(), left.getKey()));
    return Stream.of(recorded.stream().map(RotaChangeRow::change), away, departures)
        .flatMap(some -> some);
  }

  private static Stream<RotaChange> facts(AwayRecord record) {
    var said =
        new RotaChange.AwayFrom(
            record.recordedAt(), record.source(), record.member(), record.time());
    return Stream.concat(
        Stream.of(said),
        record.revokedAt().stream().map(at -> new RotaChange.BackAgain(at, record.source())));
  }
}
