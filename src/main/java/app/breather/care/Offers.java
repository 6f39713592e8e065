package app.breather.care;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the caregivers of the current family offer. */
interface Offers extends Repository<Offer, UUID> {

  Offer save(Offer offer);

  @Query("select o.caregiverId from Offer o where o.id = :id")
  Optional<UUID> caregiverOf(UUID id);

  /** Locks the offer's row; the caregiver's row is locked before it, and slots after it. */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select o from Offer o where o.id = :id")
  Optional<Offer> lock(UUID id);

  /** What has not lapsed and touches a window, soonest first. */
  @Query(
      """
      select o from Offer o
      where o.state = 'OPEN' and o.startsAt > :now and o.startsAt < :until and o.endsAt > :from
      order by o.startsAt, o.id
      limit 200""")
  List<Offer> findOpen(Instant now, Instant from, Instant until);

  /** Also what the parents declined. */
  @Query(
      """
      select o from Offer o
      where o.caregiverId = :caregiver and o.state <> 'WITHDRAWN' and o.startsAt > :now
      order by o.startsAt, o.id
      limit 200""")
  List<Offer> findOf(UUID caregiver, Instant now);
}
