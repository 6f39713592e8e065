package app.breather.family;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FamilyRows extends JpaRepository<Family, UUID> {

  /** So that rules about how many there may be are judged one after another. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Family f where f.id = :id")
  Optional<Family> lock(UUID id);
}
