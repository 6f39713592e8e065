package app.breather.care;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The regular care of the current family. */
interface RegularCares extends Repository<RegularCare, UUID> {

  RegularCare save(RegularCare care);

  @Query("select r.caregiverId from RegularCare r where r.id = :id")
  Optional<UUID> caregiverOf(UUID id);

  /** Locks its row until the transaction ends; the caregiver's row is locked before it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select r from RegularCare r where r.id = :id")
  Optional<RegularCare> lock(UUID id);

  @Query("select r.replacesId from RegularCare r where r.id = :id and r.replacesId is not null")
  Optional<UUID> replacedBy(UUID id);

  /** What this caregiver is asked for and has not answered, the oldest first. */
  @Query(
      """
      select r from RegularCare r left join fetch r.children
      where r.caregiverId = :caregiver and r.state = 'PROPOSED' order by r.id""")
  List<RegularCare> proposedTo(UUID caregiver);

  /** What waits for an answer and would replace this, at most one. */
  @Query("select r from RegularCare r where r.replacesId = :id and r.state = 'PROPOSED'")
  List<RegularCare> proposedInstead(UUID id);

  @Query("select r from RegularCare r left join fetch r.children where r.id = :id")
  Optional<RegularCare> find(UUID id);

  /** What is not withdrawn and may be on one of these days, and perhaps more. */
  @Query(
      """
      select r from RegularCare r left join fetch r.children
      where r.state <> 'WITHDRAWN' and r.repetition.firstDay <= :last
        and (r.repetition.lastDay is null or r.repetition.lastDay >= :first)
        and (r.goneFrom is null or r.goneFrom > :first)
      order by r.id""")
  List<RegularCare> findAround(LocalDate first, LocalDate last);
}
