package app.breather.timeoff;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The time off of the current family as it is stored; always read with its people. */
interface TimeOffs extends Repository<TimeOff, UUID> {

  TimeOff save(TimeOff timeOff);

  /** So that the version is known. */
  void flush();

  @Query(
      """
      from TimeOff t join fetch t.people left join fetch t.stands left join fetch t.deviations
      where t.id in :ids""")
  Optional<TimeOff> find(List<UUID> ids);

  @Query("from TimeOff t join fetch t.people where t.care.slotId = :slot")
  Optional<TimeOff> findBySlot(UUID slot);

  /** Locks its row until the transaction ends; its slot's row is locked after it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from TimeOff t where t.id in :ids")
  Optional<TimeOff> lock(List<UUID> ids);

  /** What waits for a yes, to be instead of some days of what repeats; locked like it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      """
      from TimeOff t where t.instead.of = :id and t.progress.state in (
        app.breather.timeoff.TimeOffState.REQUESTED, app.breather.timeoff.TimeOffState.COUNTERED)
      order by t.id""")
  List<TimeOff> lockWaitingInstead(UUID id);

  /**
   * Of what lies then, whatever became of it, and also what once stood then and was moved. Of what
   * repeats, all whose days may reach into the time.
   *
   * @param earliest the longest time off before {@code from}, which lets the indexes serve
   * @param day of the earliest
   */
  @Query(
      """
      select o.id from TimeOff o
      where o.span.leavesAt < :until and o.span.returnsAt > :from and o.span.leavesAt >= :earliest
      union
      select s.timeOff.id from TimeOffStand s
      where s.leavesAt < :until and s.returnsAt > :from and s.leavesAt >= :earliest
      union
      select r.id from TimeOff r
      where r.repetition.recurrence is not null and r.span.leavesAt < :until
        and (r.repetition.lastDay is null or r.repetition.lastDay >= :day)""")
  List<UUID> findOverlapping(Instant from, Instant until, Instant earliest, LocalDate day);

  /**
   * With all times that stood; in a statement of its own, for one that also finds them is planned
   * badly where a family has far more than others.
   */
  @Query(
      """
      from TimeOff t join fetch t.people left join fetch t.stands left join fetch t.deviations
      where t.id in :ids
      order by t.span.leavesAt, t.id""")
  List<TimeOff> findAll(Collection<UUID> ids);
}
