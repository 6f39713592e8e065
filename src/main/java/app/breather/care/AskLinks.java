package app.breather.care;

import app.breather.base.links.LinkPurpose;
import app.breather.base.links.Links;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes links by which one caregiver answers one ask without signing in. Several of one ask may
 * live; what they allow is judged when they are used.
 */
@Service
public class AskLinks {

  /** How long after the slot a link goes on telling what was answered. */
  static final Duration TELLS = Duration.ofDays(30);

  private final CareSlots slots;
  private final Links links;
  private final CurrentActor current;
  private final Clock clock;

  AskLinks(CareSlots slots, Links links, CurrentActor current, Clock clock) {
    this.slots = slots;
    this.links = links;
    this.current = current;
    this.clock = clock;
  }

  /** For parents who hand the link over themselves. */
  @Needs(Access.PARENT)
  @Transactional
  public AskLinkResult make(CareSlotId id, MemberId caregiver) {
    var now = clock.instant();
    var slot = slots.findById(id.value());
    var ask =
        slot.flatMap(found -> found.askOf(caregiver))
            .filter(found -> found.state(now) != AskState.WITHDRAWN);
    if (slot.isEmpty() || ask.isEmpty()) {
      return new AskLinkResult.Gone();
    }
    if (slot.get().isCancelled()) {
      return new AskLinkResult.Cancelled();
    }
    var start = slot.get().period().from();
    return slot.get().hasBegun(now)
        ? new AskLinkResult.Over()
        : new AskLinkResult.Made(pathTo(slot.get(), ask.get()), start);
  }

  /**
   * A new link, for a letter that is about to be sent; in the transaction of who asks.
   *
   * @return the path of the answer page, without a slash before it
   */
  String pathTo(CareSlot slot, Ask ask) {
    var secret =
        links.make(
            LinkPurpose.ANSWER,
            Optional.of(current.family()),
            ask.id(),
            slot.period().until().plus(TELLS));
    return "answer/" + secret.text();
  }

  /** Whatever was handed out for the ask works no more. */
  void end(Ask ask) {
    links.revoke(LinkPurpose.ANSWER, ask.id());
  }
}
