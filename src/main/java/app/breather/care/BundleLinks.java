package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links by which one caregiver answers for the days of a bundle without signing in. */
@Service
public class BundleLinks {

  private final BundleAsks asks;
  private final CareSlots slots;
  private final Links links;
  private final CurrentActor current;
  private final Clock clock;

  BundleLinks(BundleAsks asks, CareSlots slots, Links links, CurrentActor current, Clock clock) {
    this.asks = asks;
    this.slots = slots;
    this.links = links;
    this.current = current;
    this.clock = clock;
  }

  /**
   * A link that was made.
   *
   * @param path of its page, without a slash before it
   * @param until when it can be answered
   */
  public record Made(String path, Instant until) {}

  /** For parents who hand the link over themselves; empty when nothing is left to answer. */
  @Needs(Access.PARENT)
  @Transactional
  public Optional<Made> make(CareBundleId bundle, MemberId caregiver) {
    var now = clock.instant();
    return asks.findByBundleIdAndCaregiverId(bundle.value(), caregiver.value())
        .flatMap(
            ask ->
                slots.ofBundle(bundle.value()).stream()
                    .filter(slot -> !slot.isCancelled() && !slot.hasBegun(now))
                    .filter(slot -> slot.askOf(caregiver).isPresent())
                    .reduce((_, later) -> later)
                    .map(last -> made(ask, last)));
  }

  private Made made(BundleAsk ask, CareSlot last) {
    return new Made(pathTo(ask, last.period().until()), last.period().from());
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
