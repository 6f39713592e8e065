package app.breather.care;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of the current family's regular care. */
interface RegularEvents extends Repository<RegularEvent, UUID> {

  RegularEvent save(RegularEvent event);

  List<RegularEvent> findTop50ByCareIdOrderByAtDescIdDesc(UUID careId);
}
