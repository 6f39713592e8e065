package app.breather.calendar.busy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The other calendars of the current family's members. */
interface BusyCalendarRows extends JpaRepository<BusyCalendar, UUID> {

  @Query("from BusyCalendar c where c.memberId = :member and c.endedAt is null order by c.id")
  List<BusyCalendar> of(UUID member);

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("from BusyCalendar c where c.id = :id")
  Optional<BusyCalendar> lock(UUID id);
}
