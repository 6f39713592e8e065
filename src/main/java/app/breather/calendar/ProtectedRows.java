package app.breather.calendar;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What the current family keeps, or once kept, for itself. */
interface ProtectedRows extends JpaRepository<ProtectedTime, UUID> {

  /** Those kept whose last day is not before that day, in the order in which they were recorded. */
  @Query(
      """
      from ProtectedTime p
      where p.endedAt is null and (p.time.lastDay is null or p.time.lastDay >= :day)
      order by p.id""")
  List<ProtectedTime> heldFrom(LocalDate day);

  /** Of what came along at once, what nobody has changed or ended since. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from ProtectedTime p where p.moveInId = :moveIn and p.version = 0 and p.endedAt is null")
  List<ProtectedTime> lockMoved(UUID moveIn);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from ProtectedTime p where p.id = :id")
  Optional<ProtectedTime> lock(UUID id);
}
