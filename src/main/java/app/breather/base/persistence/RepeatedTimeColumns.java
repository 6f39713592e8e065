package app.breather.base.persistence;

import app.breather.base.time.Recurrence;
import app.breather.base.time.RepeatedTime;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A repeated time as it is stored; {@code last_day} is there for queries only, null when it goes on
 * for ever.
 */
@Embeddable
public class RepeatedTimeColumns {

  private String recurrence;
  private LocalDate firstDay;
  private @Nullable LocalDate lastDay;
  private LocalTime fromTime;
  private int nights;
  private LocalTime untilTime;

  @SuppressWarnings("NullAway.Init")
  protected RepeatedTimeColumns() {}

  public RepeatedTimeColumns(RepeatedTime time) {
    this.recurrence = time.recurrence().rule();
    this.firstDay = time.start();
    this.lastDay = time.lastDay().orElse(null);
    this.fromTime = time.from();
    this.nights = time.nights();
    this.untilTime = time.until();
  }

  /**
   * @throws IllegalStateException when the stored rule is none, which nobody who wrote it by this
   *     class can have caused
   */
  public RepeatedTime time() {
    return read(recurrence, firstDay, fromTime, nights, untilTime);
  }

  /**
   * The same columns, where they were read otherwise.
   *
   * @throws IllegalStateException when the rule is none
   */
  public static RepeatedTime read(
      String recurrence, LocalDate firstDay, LocalTime fromTime, int nights, LocalTime untilTime) {
    var rule =
        Recurrence.parse(recurrence)
            .orElseThrow(() -> new IllegalStateException("No recurrence: " + recurrence));
    return new RepeatedTime(rule, firstDay, fromTime, nights, untilTime);
  }
}
