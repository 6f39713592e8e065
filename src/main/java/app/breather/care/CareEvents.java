package app.breather.care;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The history of the current family's slots. */
interface CareEvents extends Repository<CareEvent, UUID> {

  CareEvent save(CareEvent event);

  List<CareEvent> saveAll(Iterable<CareEvent> events);

  /** Who did that to the slot last. */
  @Query(
      """
      select e.byId from CareEvent e
      where e.slotId = :slot and e.what = :what
      order by e.at desc, e.id desc limit 1""")
  Optional<UUID> lastBy(UUID slot, CareHappening what);

  List<CareEvent> findTop50BySlotIdOrderByAtDescIdDesc(UUID slotId);
}
