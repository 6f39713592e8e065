package app.breather.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who is asked for what is open of the bundles of the current family. */
interface BundleAsks extends Repository<BundleAsk, UUID> {

  BundleAsk save(BundleAsk ask);

  Optional<BundleAsk> findById(UUID id);

  /** In the order in which they were first asked. */
  List<BundleAsk> findByBundleIdOrderById(UUID bundle);

  Optional<BundleAsk> findByBundleIdAndCaregiverId(UUID bundle, UUID caregiver);
}
