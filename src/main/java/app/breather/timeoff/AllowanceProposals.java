package app.breather.timeoff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the parents of the current family suggested to each other, and what they agreed on. */
interface AllowanceProposals extends Repository<AllowanceProposal, UUID> {

  AllowanceProposal saveAndFlush(AllowanceProposal proposal);

  Optional<AllowanceProposal> findById(UUID id);

  /** The one that waits, and all that were agreed on, in that order. */
  @Query("from AllowanceProposal p where p.state in ('OPEN', 'AGREED') order by p.endedAt, p.id")
  List<AllowanceProposal> findCurrent();
}
