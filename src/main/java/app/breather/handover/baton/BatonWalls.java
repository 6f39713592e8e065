package app.breather.handover.baton;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** How the baton was switched at the wall display of the current family. */
interface BatonWalls extends Repository<BatonWall, UUID> {

  BatonWall save(BatonWall one);

  Optional<BatonWall> findFirstByOrderBySwitchedAtDescIdDesc();
}
