package app.breather.care;

import app.breather.base.links.FamilyLinks;
import app.breather.base.links.LinkPurpose;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/**
 * Who holds the link out of a caregiver's weekly letter offers time as that caregiver, and takes it
 * back, by the same rules as one who signed in; nothing else. The same said again, as by a second
 * tap, changes nothing and is done.
 */
@Service
public class OfferByLink {

  private final FamilyLinks links;
  private final LinkedOffersReader reader;
  private final CareOffers offers;
  private final OfferLinks own;
  private final CurrentActor current;

  OfferByLink(
      FamilyLinks links,
      LinkedOffersReader reader,
      CareOffers offers,
      OfferLinks own,
      CurrentActor current) {
    this.links = links;
    this.reader = reader;
    this.offers = offers;
    this.own = own;
    this.current = current;
  }

  /** Changes nothing. Empty for a secret that is unknown, too old, or of somebody who left. */
  @Needs(Access.ANYONE)
  public Optional<LinkedOffers> find(String secret) {
    return inside(secret, reader::read);
  }

  /** Empty for a secret that is not, or no more. */
  @Needs(Access.ANYONE)
  public Optional<OfferResult> offer(String secret, OfferContent content) {
    return inside(
        secret,
        () ->
            switch (offers.offer(content)) {
              case OfferResult.OfferedBefore before -> given(content).orElse(before);
              case OfferResult result -> result;
            });
  }

  /** What is offered just like that. */
  private Optional<OfferResult> given(OfferContent content) {
    return offers.mine().stream()
        .filter(offer -> offer.state() == OfferState.OPEN)
        .filter(offer -> offer.period().equals(content.period()))
        .findFirst()
        .map(offer -> new OfferResult.Offered(offer.id()));
  }

  /** As far as it is not taken. */
  @Needs(Access.ANYONE)
  public OfferEndResult withdraw(String secret, OfferId id) {
    return inside(secret, () -> withdrawn(id)).orElseGet(OfferEndResult.Gone::new);
  }

  private OfferEndResult withdrawn(OfferId id) {
    var result = offers.withdraw(id);
    return result.equals(new OfferEndResult.NotOpen(OfferState.WITHDRAWN))
        ? new OfferEndResult.Ended()
        : result;
  }

  /** For who passed it on: this link and the others of that caregiver work no more. */
  @Needs(Access.ANYONE)
  public boolean end(String secret) {
    return inside(
            secret,
            () -> {
              own.end(current.member());
              return true;
            })
        .isPresent();
  }

  private <T> Optional<T> inside(String secret, Supplier<T> work) {
    return links
        .read(LinkPurpose.OFFER, secret, reader::holder)
        .map(holder -> current.as(holder, work));
  }
}
