package app.breather.milestones;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family chose, and had chosen before. */
interface MilestoneChoiceRows extends Repository<MilestoneChoice, UUID> {

  MilestoneChoice save(MilestoneChoice choice);

  @Query("from MilestoneChoice c")
  List<MilestoneChoice> all();

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query(
      """
      update MilestoneChoice c set c.endedAt = :now
      where c.parentId = :parent and c.childId = :child and c.kind = :kind
        and c.endedAt is null and c.tell <> :tell
      """)
  int end(UUID parent, UUID child, MilestoneKind kind, boolean tell, Instant now);
}
