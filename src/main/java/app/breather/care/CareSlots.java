package app.breather.care;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The slots of the current family. */
interface CareSlots extends Repository<CareSlot, UUID> {

  CareSlot save(CareSlot slot);

  List<CareSlot> saveAll(Iterable<CareSlot> slots);

  /** Writes what ended before what replaces it, which the constraints would else refuse. */
  void flush();

  Optional<CareSlot> findById(UUID id);

  @Query("select a.slot from Ask a where a.id = :ask")
  Optional<CareSlot> findByAsk(UUID ask);

  @Query("select a.id from Ask a where a.slot.id = :slot")
  List<UUID> asksOf(UUID slot);

  @Query("select s from CareSlot s where s.id in :ids order by s.startsAt, s.id")
  List<CareSlot> findAll(Collection<UUID> ids);

  /** Locks the slot's row until the transaction ends; the caregiver's row is locked before it. */
  default Optional<CareSlot> lock(UUID id) {
    return lockRow(id).flatMap(locked -> withAnswers(locked.id().value()));
  }

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from CareSlot s where s.id = :id")
  Optional<CareSlot> lockRow(UUID id);

  /**
   * In a statement of its own: one that waits for the row does not see what was written meanwhile.
   */
  @Query(
      """
      select s from CareSlot s left join fetch s.asks left join fetch s.covers
      where s.id = :id""")
  Optional<CareSlot> withAnswers(UUID id);

  /** Children stand in rows of their own, so a change of them alone would leave the version. */
  @Modifying(flushAutomatically = true)
  @Query("update CareSlot s set s.version = s.version + 1 where s.id = :id")
  void countAsChanged(UUID id);

  /** Of a bundle, soonest first. */
  @Query("select s from CareSlot s where s.bundleId = :bundle order by s.startsAt, s.id")
  List<CareSlot> ofBundle(UUID bundle);

  /** As {@link #lock}, of all slots of a bundle in the order of their ids; soonest first. */
  default List<CareSlot> lockBundle(UUID bundle) {
    return lockRowsOfBundle(bundle).isEmpty() ? List.of() : bundleWithAnswers(bundle);
  }

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from CareSlot s where s.bundleId = :bundle order by s.id")
  List<CareSlot> lockRowsOfBundle(UUID bundle);

  @Query(
      """
      select distinct s from CareSlot s left join fetch s.asks left join fetch s.covers
      where s.bundleId = :bundle order by s.startsAt, s.id""")
  List<CareSlot> bundleWithAnswers(UUID bundle);

  /**
   * Of what came along at once, what nobody was asked about and nobody has changed since; locked as
   * by {@link #lock}, in the order of the ids.
   */
  default List<CareSlot> lockUntouched(UUID moveIn) {
    return lockUnchanged(moveIn).isEmpty() ? List.of() : untouched(moveIn);
  }

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select s from CareSlot s where s.moveInId = :moveIn and s.version = 0 order by s.id")
  List<CareSlot> lockUnchanged(UUID moveIn);

  @Query(
      """
      select s from CareSlot s
      where s.moveInId = :moveIn and s.version = 0
        and not exists (select a from Ask a where a.slot = s)
        and not exists (select c from Cover c where c.slot = s)
        and not exists (select l from Ladder l where l.slotId = s.id)
      order by s.id""")
  List<CareSlot> untouched(UUID moveIn);

  /** What this caregiver has promised that begins in this time, in the order of the ids. */
  @Query(
      """
      select distinct s.id from Cover c join c.slot s
      where c.caregiverId = :caregiver and c.endedAt is null and s.cancelledAt is null
        and s.startsAt >= :from and s.startsAt < :until
      order by s.id""")
  List<UUID> promisedBy(UUID caregiver, Instant from, Instant until);

  /** Those that stand for days of this regular care, soonest first. */
  @Query(
      """
      select s from CareSlot s
      where s.regularCareId = :care and s.cancelledAt is null and s.endsAt > :now
      order by s.startsAt""")
  List<CareSlot> insteadOf(UUID care, Instant now);

  /**
   * Without what came along and was taken back.
   *
   * @param earliest the longest slot before {@code from}, which lets the index on the start serve
   */
  @Query(
      """
      select s from CareSlot s left join fetch s.children
      where s.startsAt < :until and s.endsAt > :from and s.startsAt > :earliest
        and s.takenBack = false
      order by s.startsAt, s.id""")
  List<CareSlot> findOverlapping(Instant from, Instant until, Instant earliest);

  @Query(
      """
      select s from CareSlot s
      where s.endsAt > :now and s.cancelledAt is null
        and (exists (select a from Ask a where a.slot = s and a.caregiverId = :member and a.state <> 'WITHDRAWN')
          or exists (select h from HeldTime h where h.cover.slot = s and h.memberId = :member and h.endedAt is null))
      order by s.startsAt, s.id
      limit 200""")
  List<CareSlot> findConcerning(UUID member, Instant now);
}
