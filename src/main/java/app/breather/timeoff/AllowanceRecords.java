package app.breather.timeoff;

import app.breather.base.persistence.ReadOnce;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What parents agreed on about announcing, read once in a transaction that only reads. */
@Component
class AllowanceRecords {

  private final AllowanceProposals proposals;

  AllowanceRecords(AllowanceProposals proposals) {
    this.proposals = proposals;
  }

  Optional<AllowanceProposal> open() {
    return current().stream().filter(AllowanceProposal::isOpen).findFirst();
  }

  /** In the order in which they were agreed on. */
  List<Allowance> agreed() {
    return current().stream().flatMap(one -> one.allowance().stream()).toList();
  }

  private List<AllowanceProposal> current() {
    return ReadOnce.readOnce(AllowanceRecords.class, proposals::findCurrent);
  }
}
