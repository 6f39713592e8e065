package app.breather.bedtime;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The rotas of the current family; at most one of them is for all children. */
interface BedtimeRotas extends JpaRepository<BedtimeRota, UUID> {

  /** Whoever records a change locks all of them, in this order, and then reads. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from BedtimeRota r order by r.id")
  List<BedtimeRota> lock();
}
