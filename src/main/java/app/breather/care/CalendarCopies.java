package app.breather.care;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of the current family's promises in people's own calendars. */
interface CalendarCopies extends Repository<CalendarCopy, UUID> {

  CalendarCopy save(CalendarCopy copy);

  Optional<CalendarCopy> findById(UUID id);

  List<CalendarCopy> findBySlotId(UUID slot);

  @Query("from CalendarCopy c where c.slotId = :slot and c.ended = false order by c.id")
  List<CalendarCopy> livingOf(UUID slot);

  @Query(
      """
      from CalendarCopy c where c.slotId in :slots and c.memberId = :member and c.ended = false
      order by c.id
      """)
  List<CalendarCopy> livingOf(Collection<UUID> slots, UUID member);
}
