package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links by which a caregiver answers for regular care without signing in. */
@Service
public class RegularLinks {

  /** So long one of them tells how it stands. */
  private static final Duration LIFE = Duration.ofDays(90);

  private final RegularCares cares;
  private final Links links;
  private final CurrentActor current;
  private final Clock clock;

  RegularLinks(RegularCares cares, Links links, CurrentActor current, Clock clock) {
    this.cares = cares;
    this.links = links;
    this.current = current;
    this.clock = clock;
  }

  /**
   * For parents who hand the link over themselves.
   *
   * @return the path of its page, without a slash before it; empty when there is no such care
   */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<String> make(RegularCareId id) {
    return cares.find(id.value()).map(this::pathTo);
  }

  /** A new link, for a letter that is about to be sent; in the transaction of who asks. */
  String pathTo(RegularCare care) {
    var secret =
        links.make(
            LinkPurpose.REGULAR,
            Optional.of(current.family()),
            care.id().value(),
            clock.instant().plus(LIFE));
    return "regular/" + secret.text();
  }
}
