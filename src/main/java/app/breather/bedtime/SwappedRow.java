package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Two parents trade an evening each. */
@Entity
@DiscriminatorValue("SWAPPED")
class SwappedRow extends RotaChangeRow {

  @Column(name = "evening")
  private LocalDate evening;

  @Column(name = "member_id")
  private UUID giver;

  @Column(name = "other_evening")
  private LocalDate otherEvening;

  @Column(name = "other_id")
  private UUID other;

  @SuppressWarnings("NullAway.Init")
  protected SwappedRow() {}

  SwappedRow(
      RotaId rota,
      RotaChange.Swapped.Given one,
      RotaChange.Swapped.Given another,
      MemberId by,
      Instant now) {
    super(rota, by, now);
    var swap = RotaChange.Swapped.of(now, id(), one, another);
    this.evening = swap.earlier().evening();
    this.giver = swap.earlier().by().value();
    this.otherEvening = swap.later().evening();
    this.other = swap.later().by().value();
  }

  @Override
  RotaChange change() {
    return new RotaChange.Swapped(
        recordedAt(),
        id(),
        new RotaChange.Swapped.Given(evening, new MemberId(giver)),
        new RotaChange.Swapped.Given(otherEvening, new MemberId(other)));
  }
}
