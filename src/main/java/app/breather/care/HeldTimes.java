package app.breather.care;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The minutes that people of the current family hold. */
interface HeldTimes extends Repository<HeldTime, UUID> {

  @Query(
      """
      select h from HeldTime h join fetch h.cover c join fetch c.slot
      where h.memberId in :members and h.endedAt is null
        and h.startsAt < :until and h.endsAt > :from
      order by h.startsAt, h.id""")
  List<HeldTime> of(Collection<UUID> members, Instant from, Instant until);
}
