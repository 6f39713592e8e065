package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** From a day on, the children of a rota of their own go with the others again. */
@Entity
@DiscriminatorValue("ENDED")
class EndedRow extends RotaChangeRow {

  @Column(name = "first_day")
  private LocalDate first;

  @SuppressWarnings("NullAway.Init")
  protected EndedRow() {}

  EndedRow(RotaId rota, LocalDate first, MemberId by, Instant now) {
    super(rota, by, now);
    this.first = first;
  }

  @Override
  RotaChange change() {
    return new RotaChange.Ended(recordedAt(), first);
  }
}
