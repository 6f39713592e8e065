package app.breather.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of the current family's slots. */
interface CareEvents extends Repository<CareEvent, UUID> {

  CareEvent save(CareEvent event);

  List<CareEvent> findTop50BySlotIdOrderByAtDescIdDesc(UUID slotId);
}
