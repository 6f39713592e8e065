package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Lets in who holds the link to a time of care, as the caregiver for whom it was made. What each
 * page shows and does is bound to that page's own window besides.
 */
@Service
public class CareByLink {

  private final FamilyLinks links;
  private final LinkedCareReader reader;
  private final CurrentActor current;

  CareByLink(FamilyLinks links, LinkedCareReader reader, CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.current = current;
  }

  /**
   * Changes nothing. Empty for a secret that is unknown, of somebody who left, for care that was
   * taken back or cancelled before it began, and when a day has passed since it ended; not for one
   * whose time has yet to come.
   */
  @Needs(Access.ANYONE)
  public Optional<LinkedCare> find(String secret) {
    return inside(secret, care -> care);
  }

  /**
   * As {@link #find}.
   *
   * @param work as that caregiver; in a transaction of its own if it needs one
   */
  @Needs(Access.ANYONE)
  public <T> Optional<T> inside(String secret, Function<LinkedCare, T> work) {
    return links
        .read(LinkPurpose.CARE, secret, reader::given)
        .flatMap(given -> current.as(given.who(), () -> reader.read(given.occasion()).map(work)));
  }
}
