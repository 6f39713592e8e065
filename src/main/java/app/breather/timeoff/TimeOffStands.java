package app.breather.timeoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** When the parents of the current family were ever known to be off. */
interface TimeOffStands extends Repository<TimeOffStand, UUID> {

  /**
   * Whether or not it still holds.
   *
   * @param earliest the longest time off before {@code from}, which lets the index serve
   */
  @Query(
      """
      from TimeOffStand s
      where s.leavesAt < :until and s.returnsAt > :from and s.leavesAt >= :earliest
      order by s.leavesAt, s.id""")
  List<TimeOffStand> findOverlapping(Instant from, Instant until, Instant earliest);
}
