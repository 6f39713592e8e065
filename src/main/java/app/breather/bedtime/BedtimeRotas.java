package app.breather.bedtime;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rota of the current family, of which there is at most one. */
interface BedtimeRotas extends JpaRepository<BedtimeRota, UUID> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from BedtimeRota r")
  Optional<BedtimeRota> lock();
}
