package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.tenancy.CurrentActor;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes links by which one caregiver answers for the days of a bundle without signing in. */
@Component
class BundleLinks {

  private final Links links;
  private final CurrentActor current;

  BundleLinks(Links links, CurrentActor current) {
    this.links = links;
    this.current = current;
  }

  /**
   * A new link, for a letter that is about to be sent; in the transaction of who asks.
   *
   * @param end of the last day
   * @return the path of the page, without a slash before it
   */
  String pathTo(BundleAsk ask, Instant end) {
    var secret =
        links.make(
            LinkPurpose.BUNDLE, Optional.of(current.family()), ask.id(), end.plus(AskLinks.TELLS));
    return "days/" + secret.text();
  }
}
