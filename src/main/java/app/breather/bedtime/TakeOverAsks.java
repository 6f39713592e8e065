package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
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
  List<TakeOverAsk> findWaiting(LocalDate today);

  record Waiting(LocalDate from) {}

  /** Of that day or a later one, in the order of their evenings. */
  default List<TakeOverAsk> waiting(LocalDate today) {
    return ReadOnce.readOnce(new Waiting(today), () -> findWaiting(today));
  }
}
