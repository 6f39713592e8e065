package app.breather.easein;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Writes steps. */
interface EaseInStepRows extends Repository<EaseInStep, UUID> {

  EaseInStep save(EaseInStep step);
}
