package app.breather.handover.baton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was corrected of what was said. */
interface BatonCorrections extends Repository<BatonCorrection, UUID> {

  BatonCorrection save(BatonCorrection correction);

  List<BatonCorrection> findByCorrectedAtAfterOrderByCorrectedAtAscIdAsc(Instant since);
}
