package app.breather.handover.report;

import static java.util.Objects.requireNonNull;

import app.breather.base.media.MediaId;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.care.CareOccasionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What somebody told, as it is stored. */
@Entity
@Table(name = "report_entry")
class ReportRow {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private UUID childId;
  private @Nullable String occasion;

  @Enumerated(EnumType.STRING)
  private Told.Kind kind;

  private Instant at;
  private @Nullable Instant untilAt;
  private String what;
  private @Nullable BigDecimal amount;

  @Enumerated(EnumType.STRING)
  private Amount.@Nullable Unit unit;

  private String dose;
  private int intervalMinutes;
  private String note;
  private boolean safety;
  private Instant toldAt;
  private UUID toldBy;
  private @Nullable UUID picture;
  private @Nullable UUID replaces;
  private @Nullable Instant endedAt;
  private @Nullable UUID endedBy;
  @Version private @Nullable Integer version;

  @SuppressWarnings("NullAway.Init")
  protected ReportRow() {}

  @SuppressWarnings("NullAway.Init")
  ReportRow(
      ReportId id,
      Optional<CareOccasionId> occasion,
      ReportContent content,
      Optional<ReportId> replaces,
      MemberId by,
      Instant now) {
    this.id = id.value();
    this.occasion = occasion.map(CareOccasionId::toString).orElse(null);
    this.childId = content.child().value();
    this.at = content.at();
    this.note = content.note();
    this.safety = content.safety();
    this.replaces = replaces.map(ReportId::value).orElse(null);
    this.toldBy = by.value();
    this.toldAt = now;
    write(content.told());
  }

  private void write(Told told) {
    kind = told.kind();
    what = "";
    dose = "";
    switch (told) {
      case Told.Fed(var food, var drunk) -> {
        what = food.name();
        amount = drunk.map(Amount::value).orElse(null);
        unit = drunk.map(Amount::unit).orElse(null);
      }
      case Told.Slept(var until) -> untilAt = until.orElse(null);
      case Told.Nappy(var how) -> what = how.name();
      case Told.Mood(var how) -> what = how.name();
      case Told.Medicine(var name, var given, var interval) -> {
        what = name.strip();
        dose = given.strip();
        intervalMinutes = (int) interval.toMinutes();
      }
      case Told.Note _ -> {}
    }
  }

  private Told told() {
    return switch (kind) {
      case FED ->
          new Told.Fed(
              Told.Food.valueOf(what),
              Optional.ofNullable(amount).map(value -> new Amount(value, requireNonNull(unit))));
      case SLEPT -> new Told.Slept(Optional.ofNullable(untilAt));
      case NAPPY -> new Told.Nappy(Told.Nappies.valueOf(what));
      case MOOD -> new Told.Mood(Told.Moods.valueOf(what));
      case MEDICINE -> new Told.Medicine(what, dose, Duration.ofMinutes(intervalMinutes));
      case NOTE -> new Told.Note();
    };
  }

  /** Takes the picture, which belongs to no other entry. */
  void show(MediaId shown) {
    picture = shown.value();
  }

  /**
   * It is corrected by another, or removed.
   *
   * @return its picture, which is no longer its own
   */
  Optional<MediaId> end(MemberId by, Instant now) {
    endedAt = now;
    endedBy = by.value();
    var had = picture();
    picture = null;
    return had;
  }

  private Optional<MediaId> picture() {
    return Optional.ofNullable(picture).map(MediaId::new);
  }

  ReportEntry entry() {
    return new ReportEntry(
        new ReportId(id),
        Optional.ofNullable(occasion).flatMap(CareOccasionId::parse),
        new ReportContent(new ChildId(childId), at, told(), note, safety),
        picture(),
        toldAt,
        new MemberId(toldBy),
        Optional.ofNullable(replaces).map(ReportId::new),
        Optional.ofNullable(endedAt));
  }
}
