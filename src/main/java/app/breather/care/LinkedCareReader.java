package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.Members;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads to whom a link was given, and then what of that time of care is still theirs. */
@Component
class LinkedCareReader {

  private final CarePasses passes;
  private final CareOccasions occasions;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final CarePages pages;
  private final CurrentActor current;
  private final Clock clock;

  LinkedCareReader(
      CarePasses passes,
      CareOccasions occasions,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      CarePages pages,
      CurrentActor current,
      Clock clock) {
    this.passes = passes;
    this.occasions = occasions;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.pages = pages;
    this.current = current;
    this.clock = clock;
  }

  /** To whom, and for what. */
  record Given(Actor.ByLink who, CareOccasionId occasion) {}

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Given> given(UUID pass) {
    return passes
        .findById(pass)
        .filter(
            found ->
                members.caregivers().stream().anyMatch(one -> one.id().equals(found.caregiver())))
        .map(
            found ->
                new Given(new Actor.ByLink(current.family(), found.caregiver()), found.occasion()));
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public Optional<LinkedCare> read(CareOccasionId id) {
    return occasions.own(id).filter(one -> one.hasLink(clock.instant())).map(this::read);
  }

  private LinkedCare read(CareOccasion occasion) {
    return new LinkedCare(
        occasion,
        members.me(),
        correspondents.me().reading(),
        families.current().zone(),
        members.all(),
        children.all(),
        pages.open(occasion));
  }
}
