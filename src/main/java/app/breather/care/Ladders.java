package app.breather.care;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** In which order caregivers are asked, by slot. Who holds the slot's row may change it. */
interface Ladders extends Repository<Ladder, UUID> {

  Ladder save(Ladder ladder);

  Optional<Ladder> findById(UUID slot);
}
