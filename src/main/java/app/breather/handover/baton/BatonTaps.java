package app.breather.handover.baton;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was said of who has the children of the current family. */
interface BatonTaps extends Repository<BatonTap, UUID> {

  BatonTap saveAndFlush(BatonTap tap);

  List<BatonTap> findBySaidAtAfterOrderBySaidAtAscIdAsc(Instant since);

  boolean existsBySaidAtAfter(Instant since);

  record Numbered(UUID child, int number) {}

  /** The last number of each child. */
  @Query("select p.childId as child, max(p.number) as number from BatonPass p group by p.childId")
  List<Numbered> numbers();
}
