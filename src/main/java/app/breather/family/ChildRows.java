package app.breather.family;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ChildRows extends JpaRepository<Child, UUID> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from Child c where c.id = :id")
  Optional<Child> lock(UUID id);
}
