package app.breather.handover.baton;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** About which handovers the parents of the current family were asked. */
interface BatonQuestions extends Repository<BatonQuestion, UUID> {

  BatonQuestion save(BatonQuestion question);

  boolean existsByChildIdAndPlannedAt(UUID childId, Instant plannedAt);
}
