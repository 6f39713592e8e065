package app.breather.timeoff;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family wish for without naming a day. */
interface TimeWishRows extends Repository<TimeWish, UUID> {

  TimeWish save(TimeWish wish);

  Optional<TimeWish> findById(UUID id);

  /** Locks its row until the transaction ends; that of its time off is locked after it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from TimeWish w where w.id = :id")
  Optional<TimeWish> lock(UUID id);

  /** What is not ended, soonest last day first. */
  @Query(
      """
      from TimeWish w where w.ended is null and w.lastDay >= :earliest
      order by w.lastDay, w.id limit 100""")
  List<TimeWish> findOpen(LocalDate earliest);

  /** What was found for wishes. */
  @Query("from TimeOff t where t.id in :ids")
  List<TimeOff> findTimeOff(List<UUID> ids);
}
