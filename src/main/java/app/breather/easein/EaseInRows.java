package app.breather.easein;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Plans of the current family, with their steps and tries; what has ended is left out. */
interface EaseInRows extends Repository<EaseInPlan, UUID> {

  EaseInPlan save(EaseInPlan plan);

  @Query("from EaseInPlan p where p.endedAt is null order by p.begunAt, p.id")
  List<EaseInPlan> findPlans();

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from EaseInPlan p where p.id = :id and p.endedAt is null")
  Optional<EaseInPlan> lock(UUID id);

  @Query("from EaseInStep s where s.planId in :plans and not s.leftOut order by s.place, s.id")
  List<EaseInStep> findSteps(Collection<UUID> plans);

  @Query("from EaseInTry t where t.planId in :plans and t.endedAt is null order by t.day")
  List<EaseInTry> findTries(Collection<UUID> plans);
}
