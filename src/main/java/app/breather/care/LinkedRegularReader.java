package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for whom regular care is, and then what that caregiver may know of it. */
@Component
class LinkedRegularReader {

  private final RegularCares cares;
  private final RegularBoard board;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final CareFromAnswer promised;
  private final CurrentActor current;

  LinkedRegularReader(
      RegularCares cares,
      RegularBoard board,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      CareFromAnswer promised,
      CurrentActor current) {
    this.cares = cares;
    this.board = board;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.promised = promised;
    this.current = current;
  }

  /** For whom it is, and which. */
  record Asked(Actor.ByLink who, RegularCareId care) {}

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID care) {
    return cares
        .caregiverOf(care)
        .map(MemberId::new)
        .filter(who -> members.caregivers().stream().map(MemberCard::id).anyMatch(who::equals))
        .map(who -> new Asked(new Actor.ByLink(current.family(), who), new RegularCareId(care)));
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<LinkedRegular> read(RegularCareId id) {
    return board
        .find(id)
        .map(
            care ->
                new LinkedRegular(
                    members.me(),
                    correspondents.me().reading(),
                    families.current().zone(),
                    care,
                    board.opened(id),
                    promised.open(id),
                    members.findEver(care.proposedBy()).map(MemberCard::name).orElse(""),
                    members.parents(),
                    children.all()));
  }
}
