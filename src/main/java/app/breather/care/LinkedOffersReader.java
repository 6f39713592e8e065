package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for whom a link to offer by was made, and then what that caregiver offers. */
@Component
class LinkedOffersReader {

  private final CareOffers offers;
  private final Members members;
  private final Families families;
  private final Correspondents correspondents;
  private final CurrentActor current;
  private final Clock clock;

  LinkedOffersReader(
      CareOffers offers,
      Members members,
      Families families,
      Correspondents correspondents,
      CurrentActor current,
      Clock clock) {
    this.offers = offers;
    this.members = members;
    this.families = families;
    this.correspondents = correspondents;
    this.current = current;
    this.clock = clock;
  }

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Actor.ByLink> holder(UUID member) {
    return members
        .find(new MemberId(member))
        .filter(found -> !found.isParent())
        .map(found -> new Actor.ByLink(current.family(), found.id()));
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public LinkedOffers read() {
    var zone = families.current().zone();
    return new LinkedOffers(
        members.me(),
        correspondents.me().reading(),
        zone,
        LocalDate.ofInstant(clock.instant(), zone),
        members.parents().stream().map(MemberCard::name).toList(),
        offers.mine());
  }
}
