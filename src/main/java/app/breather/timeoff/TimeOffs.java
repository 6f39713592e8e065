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
   * Whatever became of it, and also what once stood then and was moved; with all times that stood.
   *
   * @param earliest the longest time off before {@code from}, which lets the indexes serve
   */
  @Query(
      """
      from TimeOff t join fetch t.people left join fetch t.stands
      where t.id in (
        select o.id from TimeOff o
        where o.span.leavesAt < :until and o.span.returnsAt > :from and o.span.leavesAt >= :earliest
        union
        select s.timeOff.id from TimeOffStand s
        where s.leavesAt < :until and s.returnsAt > :from and s.leavesAt >= :earliest)
      order by t.span.leavesAt, t.id""")
  List<TimeOff> findOverlapping(Instant from, Instant until, Instant earliest);
}
