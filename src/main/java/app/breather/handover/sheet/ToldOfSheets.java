package app.breather.handover.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Who of the current family was told of the sheet. */
interface ToldOfSheets extends Repository<ToldOfSheet, UUID> {

  ToldOfSheet save(ToldOfSheet told);

  List<ToldOfSheet> findByToldAtAfterOrderByToldAtAscIdAsc(Instant since);
}
