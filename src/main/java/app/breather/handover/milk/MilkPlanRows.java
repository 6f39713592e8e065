package app.breather.handover.milk;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the children of the current family drink. */
interface MilkPlanRows extends Repository<MilkPlan, UUID> {

  MilkPlan saveAndFlush(MilkPlan plan);

  Optional<MilkPlan> findByChildId(UUID child);

  /** Until the transaction ends. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from MilkPlan p where p.childId = :child")
  Optional<MilkPlan> lock(UUID child);
}
