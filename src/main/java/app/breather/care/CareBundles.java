package app.breather.care;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The bundles of the current family. */
interface CareBundles extends Repository<CareBundle, UUID> {

  CareBundle save(CareBundle bundle);

  Optional<CareBundle> findById(UUID id);
}
