package app.breather.handover.milk;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The milk of the current family. */
interface MilkBags extends Repository<MilkBag, UUID> {

  MilkBag save(MilkBag bag);

  void flush();

  /**
   * Also what is no longer good, but not what was thrown away.
   *
   * @param kept entries whose uses count as if they had not been; never empty
   */
  @Query(
      """
      from MilkBag b where b.childId = :child and b.thrownAt is null
        and b.amount > (select coalesce(sum(u.amount), 0) from MilkUsed u
          where u.bag = b and (u.entryId is null or u.entryId not in :kept))
      order by b.id""")
  List<MilkBag> there(UUID child, Collection<UUID> kept);

  /** Locks the rows until the transaction ends, always in one order. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select b from MilkBag b where b.childId = :child and b.thrownAt is null order by b.id")
  List<MilkBag> lockThere(UUID child);

  /** On which an entry of a report has booked. */
  @Query("select distinct u.bag from MilkUsed u where u.entryId = :entry")
  List<MilkBag> usedBy(UUID entry);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select b from MilkBag b where b.id = :id")
  Optional<MilkBag> lock(UUID id);
}
