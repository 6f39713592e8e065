package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.time.Period;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    return ReadOnce.readOnce(new TurnsUntil(until), () -> fold(until));
  }

  private record TurnsUntil(LocalDate evening) {}

  private Turns fold(LocalDate until) {
    var recorded = all();
    if (recorded.isEmpty()) {
      return new Turns(List.of(), List.of());
    }
    var family = families.current();
    var end = until.atStartOfDay(family.zone()).toInstant();
    var window = Period.between(recorded.getFirst().recordedAt(), end);
    var facts = new ArrayList<>(recorded.stream().map(RotaChangeRow::change).toList());
    window.map(awayTimes::records).stream()
        .flatMap(List::stream)
        .forEach(record -> facts.addAll(facts(record)));
    members
        .departures()
        .forEach((member, leftAt) -> facts.add(new RotaChange.Left(leftAt, member)));
    return TurnFold.turns(facts, family.zone(), family.weekStart(), until);
  }

  private static List<RotaChange> facts(AwayRecord record) {
    var said =
        new RotaChange.AwayFrom(
            record.recordedAt(), record.source(), record.member(), record.time());
    return record
        .revokedAt()
        .<List<RotaChange>>map(at -> List.of(said, new RotaChange.BackAgain(at, record.source())))
        .orElseGet(() -> List.of(said));
  }
}
