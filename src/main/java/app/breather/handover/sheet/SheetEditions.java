package app.breather.handover.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How sections of the current family's sheet were. */
interface SheetEditions extends Repository<SheetEdition, UUID> {

  SheetEdition save(SheetEdition edition);

  List<SheetEdition> findBySectionIdOrderByNumberDesc(UUID section);

  Optional<SheetEdition> findBySectionIdAndNumber(UUID section, int number);

  @Query("select max(e.changedAt) from SheetEdition e")
  Optional<Instant> lastChange();
}
