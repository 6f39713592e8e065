package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** A take-over is void. */
@Entity
@DiscriminatorValue("GIVEN_BACK")
class GivenBackRow extends RotaChangeRow {

  @Column(name = "evening")
  private LocalDate evening;

  @SuppressWarnings("NullAway.Init")
  protected GivenBackRow() {}

  GivenBackRow(RotaId rota, LocalDate evening, MemberId by, Instant now) {
    super(rota, by, now);
    this.evening = evening;
  }

  @Override
  RotaChange change() {
    return new RotaChange.GivenBack(recordedAt(), evening);
  }
}
