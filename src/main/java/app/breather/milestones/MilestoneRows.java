package app.breather.milestones;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All milestones of the current family, sealed or not: only {@link Envelopes} may give them on. */
interface MilestoneRows extends Repository<Milestone, UUID> {

  Milestone save(Milestone milestone);

  @Modifying(flushAutomatically = true)
  @Query("delete from Milestone m where m.id = :id")
  void remove(UUID id);

  @Query("from Milestone m where m.id = :id")
  Optional<Milestone> find(UUID id);

  /** The latest first. */
  @Query("from Milestone m order by m.happenedAt desc, m.id desc")
  List<Milestone> all();

  @Query("from Milestone m where m.recordedBy = :member order by m.happenedAt desc, m.id desc")
  List<Milestone> recordedBy(UUID member);

  @Query("from Milestone m where m.mediaId = :media")
  Optional<Milestone> ofMedia(UUID media);

  @Query("select count(m) from Milestone m where m.recordedBy = :member and m.recordedAt > :since")
  long countRecorded(UUID member, Instant since);
}
