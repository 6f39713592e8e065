package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;

/** A swap is called off. */
@Entity
@DiscriminatorValue("UNSWAPPED")
class UnswappedRow extends RotaChangeRow {

  @Column(name = "undone_id")
  private UUID swap;

  @SuppressWarnings("NullAway.Init")
  protected UnswappedRow() {}

  UnswappedRow(RotaId rota, UUID swap, MemberId by, Instant now) {
    super(rota, by, now);
    this.swap = swap;
  }

  @Override
  RotaChange change() {
    return new RotaChange.Unswapped(recordedAt(), swap);
  }
}
