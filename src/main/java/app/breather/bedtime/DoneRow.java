package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who brought the children to bed, and how it went. */
@Entity
@DiscriminatorValue("DONE")
class DoneRow extends RotaChangeRow {

  @Column(name = "evening")
  private LocalDate evening;

  @Column(name = "member_id")
  private UUID doneBy;

  @Column(name = "owed")
  private boolean owed;

  private @Nullable LocalTime asleepAt;
  private @Nullable String note;

  @SuppressWarnings("NullAway.Init")
  protected DoneRow() {}

  DoneRow(RotaId rota, BedtimeReport report, MemberId by, Instant now) {
    super(rota, by, now);
    this.evening = report.turn().evening();
    this.doneBy = report.doneBy().value();
    this.owed = !report.present();
    this.asleepAt = report.asleepAt().orElse(null);
    this.note = report.note();
  }

  @Override
  RotaChange change() {
    return new RotaChange.DoneBy(recordedAt(), evening, new MemberId(doneBy), owed);
  }

  BedtimeReport report() {
    return new BedtimeReport(
        new TurnId(rota(), evening),
        new MemberId(doneBy),
        !owed,
        Optional.ofNullable(asleepAt),
        note == null ? "" : note);
  }
}
