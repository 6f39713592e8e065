package app.breather.milestones;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family opened. */
interface MilestoneOpeningRows extends Repository<MilestoneOpening, UUID> {

  MilestoneOpening save(MilestoneOpening opening);

  @Query("from MilestoneOpening o where o.parentId = :parent order by o.madeAt, o.id")
  List<MilestoneOpening> of(UUID parent);

  /** In order. */
  @Query("from MilestoneOpening o order by o.madeAt, o.id")
  List<MilestoneOpening> all();

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      delete from MilestoneOpening o
      where o.parentId = :parent and o.childId = :child and o.opensAt > :now
      """)
  int removeAhead(UUID parent, UUID child, Instant now);
}
