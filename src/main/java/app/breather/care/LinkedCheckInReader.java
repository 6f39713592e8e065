package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was asked how regular care goes, and then what that caregiver may know of it. */
@Component
class LinkedCheckInReader {

  private final CheckInRecords records;
  private final CheckInBoard checkIns;
  private final RegularBoard board;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final CurrentActor current;

  LinkedCheckInReader(
      CheckInRecords records,
      CheckInBoard checkIns,
      RegularBoard board,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      CurrentActor current) {
    this.records = records;
    this.checkIns = checkIns;
    this.board = board;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.current = current;
  }

  /** Who was asked, and about what. */
  record Asked(Actor.ByLink who, RegularCareId care) {}

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID id) {
    return records
        .ask(id)
        .filter(
            ask -> members.caregivers().stream().map(MemberCard::id).anyMatch(ask.member()::equals))
        .flatMap(
            ask ->
                records
                    .careOf(ask.id())
                    .map(
                        care -> new Asked(new Actor.ByLink(current.family(), ask.member()), care)));
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<LinkedCheckIn> read(RegularCareId id) {
    return board
        .find(id)
        .flatMap(
            care ->
                checkIns
                    .of(id)
                    .map(
                        card ->
                            new LinkedCheckIn(
                                members.me(),
                                correspondents.me().reading(),
                                families.current().zone(),
                                care,
                                card,
                                members.parents(),
                                children.all())));
  }
}
