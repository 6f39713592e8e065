package app.breather.timeoff;

import app.breather.base.tenancy.Uuids;
import java.util.UUID;

/** What one parent suggested the others to agree on. */
public record AllowanceProposalId(UUID value) {

  static AllowanceProposalId create() {
    return new AllowanceProposalId(Uuids.next());
  }
}
