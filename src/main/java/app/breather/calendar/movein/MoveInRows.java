package app.breather.calendar.movein;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** What the current family has taken along. */
interface MoveInRows extends JpaRepository<MoveIn, UUID> {

  @Query("from MoveIn m where m.takenBackAt is null order by m.id desc limit 20")
  List<MoveIn> standing();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from MoveIn m where m.id = :id")
  Optional<MoveIn> lock(UUID id);
}
