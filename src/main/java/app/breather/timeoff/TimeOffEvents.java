package app.breather.timeoff;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of the current family's time off. */
interface TimeOffEvents extends Repository<TimeOffEvent, UUID> {

  TimeOffEvent save(TimeOffEvent event);

  List<TimeOffEvent> findTop50ByTimeOffIdInOrderByAtDescIdDesc(List<UUID> timeOffIds);
}
