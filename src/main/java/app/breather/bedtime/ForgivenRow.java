package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was owed for an evening is owed no longer. */
@Entity
@DiscriminatorValue("FORGIVEN")
class ForgivenRow extends RotaChangeRow {

  @Column(name = "evening")
  private LocalDate evening;

  @Column(name = "member_id")
  private UUID debtor;

  @Column(name = "other_id")
  private UUID creditor;

  @SuppressWarnings("NullAway.Init")
  protected ForgivenRow() {}

  ForgivenRow(RotaId rota, Debt debt, MemberId by, Instant now) {
    super(rota, by, now);
    this.evening = debt.evening();
    this.debtor = debt.debtor().value();
    this.creditor = debt.creditor().value();
  }

  @Override
  RotaChange change() {
    return new RotaChange.Forgiven(
        recordedAt(), new Debt(new MemberId(debtor), new MemberId(creditor), evening));
  }
}
