package app.breather.bedtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family asked each other. */
interface TakeOverAsks extends Repository<TakeOverAsk, UUID> {

  TakeOverAsk save(TakeOverAsk ask);

  Optional<TakeOverAsk> findById(UUID id);

  @Query(
      "from TakeOverAsk a where a.state = 'WAITING' and a.evening >= :today order by a.evening, a.id")
  List<TakeOverAsk> waiting(LocalDate today);
}
