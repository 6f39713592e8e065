package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes links by which one caregiver offers time without signing in. */
@Component
class OfferLinks {

  /** A day longer than until the next week's letter. */
  static final Duration LIFE = Duration.ofDays(8);

  private final Links links;
  private final CurrentActor current;

  OfferLinks(Links links, CurrentActor current) {
    this.links = links;
    this.current = current;
  }

  /**
   * A new link, for a letter that is about to be sent; in the transaction of who asks.
   *
   * @return the path of the page, without a slash before it
   */
  String pathTo(MemberId caregiver) {
    var secret =
        links.make(LinkPurpose.OFFER, Optional.of(current.family()), caregiver.value(), LIFE);
    return "offer/" + secret.text();
  }

  /** Whatever was mailed to them works no more. */
  void end(MemberId caregiver) {
    links.revoke(LinkPurpose.OFFER, caregiver.value());
  }
}
