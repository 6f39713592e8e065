package app.breather.handover.sheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The sections of the current family's sheet. */
interface SheetSections extends Repository<SheetSection, UUID> {

  SheetSection save(SheetSection section);

  Optional<SheetSection> findById(UUID id);

  List<SheetSection> findAllByOrderByPositionAscIdAsc();
}
