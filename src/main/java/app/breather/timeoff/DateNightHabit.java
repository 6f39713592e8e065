package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Weekdays;
import app.breather.care.Whom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** How a family usually goes out, and how often it would like to; a family has one at most. */
@Entity
@Table(name = "date_night_habit")
class DateNightHabit {

  @Id private UUID id;
  @TenantId @PartitionKey private UUID familyId;
  private @Nullable LocalTime fromTime;
  private @Nullable LocalTime untilTime;
  private int wayThereMinutes;
  private int wayBackMinutes;
  private boolean withBedtime;
  private UUID[] asked;
  private boolean inTurn;
  private @Nullable Integer rhythmWeeks;
  private int rhythmDays;
  private @Nullable LocalDate rhythmSince;

  @SuppressWarnings("NullAway.Init")
  protected DateNightHabit() {}

  void remember(UsualEvening usual) {
    fromTime = usual.from();
    untilTime = usual.until();
    wayThereMinutes = (int) usual.wayThere().toMinutes();
    wayBackMinutes = (int) usual.wayBack().toMinutes();
    withBedtime = usual.withBedtime();
    asked = usual.whom().caregivers().stream().map(MemberId::value).toArray(UUID[]::new);
    inTurn = usual.whom().inTurn();
  }

  /**
   * @param today in the family's zone
   */
  void wish(EveningRhythm rhythm, LocalDate today) {
    rhythmWeeks = rhythm.weeks();
    rhythmDays = Weekdays.toBits(rhythm.days());
    rhythmSince = today;
  }

  void wishForNone() {
    rhythmWeeks = null;
    rhythmDays = 0;
    rhythmSince = null;
  }

  /** Empty while nothing was remembered. */
  Optional<UsualEvening> usual() {
    if (fromTime == null || untilTime == null) {
      return Optional.empty();
    }
    return Optional.of(
        new UsualEvening(
            fromTime,
            untilTime,
            Duration.ofMinutes(wayThereMinutes),
            Duration.ofMinutes(wayBackMinutes),
            withBedtime,
            new Whom(Arrays.stream(asked).map(MemberId::new).toList(), inTurn)));
  }

  Optional<EveningRhythm> rhythm() {
    return Optional.ofNullable(rhythmWeeks)
        .map(weeks -> new EveningRhythm(weeks, Weekdays.fromBits(rhythmDays)));
  }

  Optional<LocalDate> rhythmSince() {
    return Optional.ofNullable(rhythmSince);
  }
}
