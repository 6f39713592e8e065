package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What parents agreed on about announcing time off, and what one of them suggests. */
@Service
public class AllowanceBoard {

  private final AllowanceRecords records;
  private final AnnouncedTime announced;
  private final Members members;
  private final CurrentActor current;

  AllowanceBoard(
      AllowanceRecords records, AnnouncedTime announced, Members members, CurrentActor current) {
    this.records = records;
    this.announced = announced;
    this.members = members;
    this.current = current;
  }

  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public AllowanceCard now() {
    var parents = members.parents().stream().map(MemberCard::id).toList();
    var agreed = records.agreed().stream().reduce((_, later) -> later);
    var uses = agreed.filter(one -> one.hours() > 0).isPresent() ? parents : List.<MemberId>of();
    return new AllowanceCard(
        agreed,
        records.open().map(open -> suggestion(open, parents)),
        uses.stream().map(announced::use).toList(),
        parents.size() == 1);
  }

  private AllowanceCard.Suggestion suggestion(AllowanceProposal open, List<MemberId> parents) {
    var me = current.person().member();
    var said = open.agreedBy();
    var waitingFor = parents.stream().filter(parent -> !said.contains(parent)).toList();
    return new AllowanceCard.Suggestion(
        open.id(),
        open.hours(),
        open.proposedBy(),
        open.proposedAt(),
        waitingFor,
        waitingFor.contains(me) || waitingFor.isEmpty(),
        open.proposedBy().equals(me));
  }
}
