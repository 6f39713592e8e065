package app.breather.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who was reminded of what. */
interface SentReminders extends Repository<SentReminder, UUID> {

  SentReminder save(SentReminder reminder);

  List<SentReminder> findBySlotIdOrderBySentAtAscIdAsc(UUID slotId);
}
