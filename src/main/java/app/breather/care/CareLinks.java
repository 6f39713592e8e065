package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links by which one caregiver, without signing in, reads and does what belongs to one time
 * of care. All the pages of {@link CarePages} share a secret. Several of one person may live, so a
 * new one ends none that was given before; what they allow is judged when they are used.
 */
@Service
public class CareLinks {

  private final OccasionReader reader;
  private final CarePasses passes;
  private final CarePages pages;
  private final Links links;
  private final CurrentActor current;
  private final Clock clock;

  CareLinks(
      OccasionReader reader,
      CarePasses passes,
      CarePages pages,
      Links links,
      CurrentActor current,
      Clock clock) {
    this.reader = reader;
    this.passes = passes;
    this.pages = pages;
    this.links = links;
    this.current = current;
    this.clock = clock;
  }

  /**
   * For parents who hand the link over themselves.
   *
   * @return empty for somebody who has no part in it, and when it is over
   */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<CareLink> make(CareOccasionId id, MemberId caregiver) {
    return link(id, caregiver);
  }

  /** A new one, for a letter that is about to be sent; otherwise as {@link #make}. */
  @Needs(Access.SYSTEM)
  @Transactional
  public Optional<CareLink> forLetter(CareOccasionId id, MemberId caregiver) {
    return link(id, caregiver);
  }

  private Optional<CareLink> link(CareOccasionId id, MemberId caregiver) {
    return reader.find(id).stream()
        .filter(one -> one.caregiver().equals(caregiver))
        .filter(one -> one.hasLink(clock.instant()))
        .findFirst()
        .map(this::to);
  }

  /** In the transaction of who asks. */
  CareLink to(CareOccasion occasion) {
    return new CareLink(occasion, pages.first() + "/" + secret(occasion));
  }

  /** It may live longer than it serves, for a slot can still be made longer. */
  private String secret(CareOccasion occasion) {
    var pass = passes.save(new CarePass(occasion));
    return links
        .make(
            LinkPurpose.CARE,
            Optional.of(current.family()),
            pass.id(),
            occasion.linkWindow().until().plus(CareSlotContent.LONGEST))
        .text();
  }
}
