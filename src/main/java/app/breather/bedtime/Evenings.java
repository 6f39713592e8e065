package app.breather.bedtime;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Evenings that one can still pass on: the rota is locked while one is looked at. */
@Component
class Evenings {

  private final BedtimeRotas rotas;
  private final RotaChanges changes;
  private final RotaRecords records;
  private final CurrentActor current;
  private final FamilyChanges familyChanges;
  private final Clock clock;

  Evenings(
      BedtimeRotas rotas,
      RotaChanges changes,
      RotaRecords records,
      CurrentActor current,
      FamilyChanges familyChanges,
      Clock clock) {
    this.rotas = rotas;
    this.changes = changes;
    this.records = records;
    this.current = current;
    this.familyChanges = familyChanges;
    this.clock = clock;
  }

  /** An evening ahead, with what is needed to record something about it. */
  record Ahead(BedtimeRota rota, Turn turn, MemberId me, Instant now) {

    LocalDate evening() {
      return turn.evening();
    }
  }

  /** Unknown on a day without a rota, too late once bedtime has begun. */
  TakeResult ahead(LocalDate evening, Function<Ahead, TakeResult> then) {
    var rota = rotas.lock();
    var turn = records.turns(evening.plusDays(1)).on(evening);
    if (rota.isEmpty() || turn.isEmpty()) {
      return new TakeResult.Unknown();
    }
    var now = clock.instant();
    return turn.get().window().from().isAfter(now)
        ? then.apply(new Ahead(rota.get(), turn.get(), current.person().member(), now))
        : new TakeResult.TooLate();
  }

  void record(RotaChangeRow change) {
    changes.save(change);
    tell();
  }

  void tell() {
    familyChanges.changed(current.family(), BedtimeBoard.CHANGES);
  }

  /** Who has the evening once what was just recorded counts. */
  Optional<MemberId> holder(LocalDate evening) {
    return records.turns(evening.plusDays(1)).on(evening).flatMap(Turn::parent);
  }
}
