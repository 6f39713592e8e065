package app.breather.care;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The limits of the current family's caregivers, and how often these were asked. */
interface LimitRows extends Repository<CaregiverLimit, UUID> {

  List<CaregiverLimit> findAll();

  Optional<CaregiverLimit> findById(UUID caregiver);

  /** So that of two who say the first limits at once the second finds those of the first. */
  @Modifying
  @Query(
      value =
          """
          insert into caregiver_limit (family_id, caregiver_id, version)
          values (:family, :caregiver, 0) on conflict do nothing""",
      nativeQuery = true)
  void make(UUID family, UUID caregiver);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select l from CaregiverLimit l where l.caregiverId = :caregiver")
  Optional<CaregiverLimit> lock(UUID caregiver);

  void flush();

  /** How often somebody was asked, about whatever slot. */
  record Asks(UUID caregiver, long number) {}

  @Query(
      """
      select a.caregiverId as caregiver, count(a) as number from Ask a
      where a.askedAt >= :from and a.askedAt < :until and a.state <> 'WITHDRAWN'
        and a.slot.id <> :except
      group by a.caregiverId""")
  List<Asks> asks(Instant from, Instant until, UUID except);
}
