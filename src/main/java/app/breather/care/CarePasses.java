package app.breather.care;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The links of the current family that were given out for times of care. */
interface CarePasses extends Repository<CarePass, UUID> {

  CarePass save(CarePass pass);

  Optional<CarePass> findById(UUID id);
}
