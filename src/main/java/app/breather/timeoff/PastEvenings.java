package app.breather.timeoff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When the parents of the current family were out together. */
interface PastEvenings extends Repository<TimeOff, UUID> {

  /** When the last one began that took place; empty when there was none for a year. */
  @Query(
      """
      select max(t.span.startsAt) from TimeOff t
      where t.kind = app.breather.timeoff.TimeOffKind.DATE_NIGHT
        and t.progress.state = app.breather.timeoff.TimeOffState.AGREED
        and t.span.leavesAt >= :earliest and t.span.leavesAt <= :now""")
  Optional<Instant> last(Instant earliest, Instant now);
}
