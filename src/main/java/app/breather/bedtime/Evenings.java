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

/** Evenings that one can still pass on: the rotas are locked while one is looked at. */
@Component
class Evenings {

  private final BedtimeRotas rotas;
  private final RotaChanges changes;
  private final RotaRecords records;
  private final EveningReminding reminding;
  private final CurrentActor current;
  private final FamilyChanges familyChanges;
  private final Clock clock;

  Evenings(
      BedtimeRotas rotas,
      RotaChanges changes,
      RotaRecords records,
      EveningReminding reminding,
      CurrentActor current,
      FamilyChanges familyChanges,
      Clock clock) {
    this.rotas = rotas;
    this.changes = changes;
    this.records = records;
    this.reminding = reminding;
    this.current = current;
    this.familyChanges = familyChanges;
    this.clock = clock;
  }

  /** An evening ahead, with what is needed to record something about it. */
  record Ahead(TurnId id, Turn turn, MemberId me, Instant now) {

    RotaId rota() {
      return id.rota();
    }

    LocalDate evening() {
      return id.evening();
    }
  }

  /** Unknown on a day without a turn, too late once bedtime has begun. */
  TakeResult ahead(TurnId id, Function<Ahead, TakeResult> then) {
    rotas.lock();
    var turn = records.turn(id);
    if (turn.isEmpty()) {
      return new TakeResult.Unknown();
    }
    var now = clock.instant();
    return turn.get().window().from().isAfter(now)
        ? then.apply(new Ahead(id, turn.get(), current.person().member(), now))
        : new TakeResult.TooLate();
  }

  boolean isTonight(Ahead ahead) {
    return ahead.evening().equals(records.today());
  }

  void record(RotaChangeRow change) {
    changes.save(change);
    reminding.lookAhead(change.rota());
    tell();
  }

  void tell() {
    familyChanges.changed(current.family(), BedtimeBoard.CHANGES);
  }

  /** Who has the evening once what was just recorded counts. */
  Optional<MemberId> holder(TurnId id) {
    return records.turn(id).flatMap(Turn::parent);
  }
}
