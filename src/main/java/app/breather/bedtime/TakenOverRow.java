package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody takes an evening over. */
@Entity
@DiscriminatorValue("TAKEN_OVER")
class TakenOverRow extends RotaChangeRow {

  @Column(name = "evening")
  private LocalDate evening;

  @Column(name = "member_id")
  private UUID taker;

  @Column(name = "owed")
  private boolean owed;

  @SuppressWarnings("NullAway.Init")
  protected TakenOverRow() {}

  TakenOverRow(
      RotaId rota, LocalDate evening, MemberId taker, boolean owed, MemberId by, Instant now) {
    super(rota, by, now);
    this.evening = evening;
    this.taker = taker.value();
    this.owed = owed;
  }

  @Override
  RotaChange change() {
    return new RotaChange.TakenOver(recordedAt(), evening, new MemberId(taker), owed);
  }
}
