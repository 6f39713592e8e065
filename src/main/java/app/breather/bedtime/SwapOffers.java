package app.breather.bedtime;

import app.breather.base.persistence.ReadOnce;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family offered each other for an evening. */
interface SwapOffers extends Repository<SwapOffer, UUID> {

  SwapOffer save(SwapOffer offer);

  Optional<SwapOffer> findById(UUID id);

  @Query(
      """
      from SwapOffer o
      where o.state = 'OFFERED' and o.offeredAt > :since
        or o.state = 'ACCEPTED' and o.answeredAt > :accepted
      order by o.offeredAt, o.id
      """)
  List<SwapOffer> findLive(Instant since, Instant accepted);

  record Live(Instant now) {}

  /** Those that may still be answered or undone, in the order in which they were offered. */
  default List<SwapOffer> live(Instant now) {
    return ReadOnce.readOnce(
        new Live(now), () -> findLive(now.minus(SwapTerms.OPEN), now.minus(SwapOffer.UNDO)));
  }
}
