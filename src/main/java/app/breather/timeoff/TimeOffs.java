package app.breather.timeoff;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The time off of the current family; always read with its people. */
interface TimeOffs extends Repository<TimeOff, UUID> {

  TimeOff save(TimeOff timeOff);

  @Query("from TimeOff t join fetch t.people where t.id = :id")
  Optional<TimeOff> find(UUID id);

  @Query("from TimeOff t join fetch t.people where t.care.slotId = :slot")
  Optional<TimeOff> findBySlot(UUID slot);

  /** Locks its row until the transaction ends; its slot's row is locked after it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from TimeOff t where t.id = :id")
  Optional<TimeOff> lock(UUID id);

  /**
   * Whatever became of it.
   *
   * @param earliest the longest time off before {@code from}, which lets the index serve
   */
  @Query(
      """
      from TimeOff t join fetch t.people
      where t.span.leavesAt < :until and t.span.returnsAt > :from and t.span.leavesAt >= :earliest
      order by t.span.leavesAt, t.id""")
  List<TimeOff> findOverlapping(Instant from, Instant until, Instant earliest);
}
