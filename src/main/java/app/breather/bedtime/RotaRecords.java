package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.time.Period;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Clock;
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
  private final Clock clock;

  RotaRecords(
      RotaChanges changes, AwayTimes awayTimes, Members members, Families families, Clock clock) {
    this.changes = changes;
    this.awayTimes = awayTimes;
    this.members = members;
    this.families = families;
    this.clock = clock;
  }

  /** Of all rotas, in the order in which it was recorded. */
  List<RotaChangeRow> all() {
    return ReadOnce.readOnce(RotaRecords.class, changes::findAllByOrderByRecordedAtAscIdAsc);
  }

  /** The one agreed on first comes first. */
  List<RotaId> rotas() {
    return all().stream().map(RotaChangeRow::rota).distinct().toList();
  }

  /** The pattern of a rota agreed on last. */
  Optional<AgreedRow> agreed(RotaId rota) {
    return of(rota)
        .filter(AgreedRow.class::isInstance)
        .map(AgreedRow.class::cast)
        .reduce((_, later) -> later);
  }

  /**
   * The evenings of a rota from the first on.
   *
   * @param until the evening after the last one that is wanted
   */
  Turns turns(RotaId rota, LocalDate until) {
    return ReadOnce.isReading()
        ? farAhead(rota, until).before(until)
        : fold(rota, until, _ -> true);
  }

  private Turns farAhead(RotaId rota, LocalDate until) {
    var usual = today().plusDays(SwapTerms.DAYS_AHEAD);
    var end = until.isAfter(usual) ? until : usual;
    return ReadOnce.readOnce(new TurnsUntil(rota, end), () -> fold(rota, end, _ -> true));
  }

  private record TurnsUntil(RotaId rota, LocalDate evening) {}

  /** As far as one can plan, with what is owed then. */
  Turns ahead(RotaId rota) {
    var usual = today().plusDays(SwapTerms.DAYS_AHEAD);
    return ReadOnce.readOnce(new TurnsUntil(rota, usual), () -> fold(rota, usual, _ -> true));
  }

  Optional<Turn> turn(TurnId id) {
    return turns(id.rota(), id.evening().plusDays(1)).on(id.evening());
  }

  /**
   * The evenings as they were before something was recorded.
   *
   * @param until the evening after the last one that is wanted
   */
  Turns turnsKnownBefore(Instant moment, RotaId rota, LocalDate until) {
    return fold(rota, until, fact -> fact.recordedAt().isBefore(moment));
  }

  /**
   * What is owed when an evening begins.
   *
   * @return the oldest first
   */
  List<Debt> owedBefore(TurnId id) {
    return fold(id.rota(), id.evening(), _ -> true).owed();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), families.current().zone());
  }

  private Stream<RotaChangeRow> of(RotaId rota) {
    return all().stream().filter(row -> row.rota().equals(rota));
  }

  private Turns fold(RotaId rota, LocalDate until, Predicate<RotaChange> known) {
    var recorded = of(rota).toList();
    if (recorded.isEmpty()) {
      return Turns.NONE;
    }
    var family = families.current();
    var facts = facts(recorded, until, family.zone()).filter(known).toList();
    return TurnFold.turns(facts, family.zone(), family.weekStart(), until);
  }

  private Stream<RotaChange> facts(List<RotaChangeRow> recorded, LocalDate until, ZoneId zone) {
    var begin = all().getFirst().recordedAt();
    var end = until.atStartOfDay(zone).toInstant();
    var away =
        Period.between(begin, end).map(awayTimes::records).stream()
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
