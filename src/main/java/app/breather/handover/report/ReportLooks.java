package app.breather.handover.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** When parents who were away asked to see what was told. */
interface ReportLooks extends Repository<ReportLook, UUID> {

  ReportLook save(ReportLook look);

  /** In that moment and later. */
  List<ReportLook> findByMemberIdAndLookedAtGreaterThanEqual(UUID memberId, Instant since);
}
