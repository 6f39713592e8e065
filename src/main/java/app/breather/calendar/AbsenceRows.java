package app.breather.calendar;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** Every edition of the current family's absences. */
interface AbsenceRows extends JpaRepository<Absence, UUID> {

  /**
   * Those that stand and end after now, or may still begin on that day or later, in the order in
   * which they were first recorded.
   */
  @Query(
      """
      from Absence a
      where a.endedAt is null
        and (a.endsAt > :now
          or (a.repetition.firstDay is not null
            and (a.repetition.lastDay is null or a.repetition.lastDay >= :day)))
      order by a.absenceId
      """)
  List<Absence> current(Instant now, LocalDate day);

  /** Its first edition, which stands for all of them to whoever wants to change it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Absence a where a.absenceId = :absence and a.edition = 0")
  Optional<Absence> lock(UUID absence);

  List<Absence> findByAbsenceIdOrderByEdition(UUID absence);

  Optional<Absence> findFirstByAbsenceIdOrderByEditionDesc(UUID absence);

  /** Of what came along at once, what nobody has changed or ended since. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Absence a where a.moveInId = :moveIn and a.edition = 0 and a.endedAt is null")
  List<Absence> lockMoved(UUID moveIn);
}
