package app.breather.handover.sheet;

import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.care.CareOccasionId;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Parents write what holds for one time of care only. */
@Service
public class DayEditing {

  private final DayWriter writer;

  DayEditing(DayWriter writer) {
    this.writer = writer;
  }

  /**
   * @param seen the number that the writer had before them
   */
  @Needs(Access.PARENT)
  public DayResult write(CareOccasionId id, int seen, DayContent content) {
    return Writes.attempt(
        () -> writer.write(id, seen, content),
        Map.of("handover_day_once", () -> writer.write(id, seen, content)));
  }
}
