package app.breather.care;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The history of the current family's regular care. */
interface RegularEvents extends Repository<RegularEvent, UUID> {

  RegularEvent save(RegularEvent event);

  /** The last of these. */
  Optional<RegularEvent> findFirstByCareIdAndWhatInOrderByAtDescIdDesc(
      UUID careId, Collection<RegularHappening> what);

  List<RegularEvent> findTop50ByCareIdOrderByAtDescIdDesc(UUID careId);
}
