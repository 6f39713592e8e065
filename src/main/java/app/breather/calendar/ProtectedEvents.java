package app.breather.calendar;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** What was said of time that the current family keeps for itself. */
interface ProtectedEvents extends JpaRepository<ProtectedEvent, UUID> {

  /** The latest first. */
  @Query("from ProtectedEvent e where e.protectedTimeId = :kept order by e.at desc, e.id desc")
  List<ProtectedEvent> of(UUID kept);
}
