package app.breather.care;

import app.breather.base.live.FamilyChanges;
import app.breather.base.persistence.Writes;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.text.Texts;
import app.breather.base.time.Period;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Caregivers offer time unasked; parents take all of it, a part, or thank for it. */
@Service
public class CareOffers {

  private final Offers offers;
  private final OfferReader reader;
  private final OfferTaking taking;
  private final OfferMessages messages;
  private final PromiseTurns turns;
  private final CurrentActor current;
  private final FamilyChanges changes;
  private final Clock clock;

  CareOffers(
      Offers offers,
      OfferReader reader,
      OfferTaking taking,
      OfferMessages messages,
      PromiseTurns turns,
      CurrentActor current,
      FamilyChanges changes,
      Clock clock) {
    this.offers = offers;
    this.reader = reader;
    this.taking = taking;
    this.messages = messages;
    this.turns = turns;
    this.current = current;
    this.changes = changes;
    this.clock = clock;
  }

  /** The caregiver's own, so that no minute is offered twice. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public OfferResult offer(OfferContent content) {
    var now = clock.instant();
    var problems = content.problems(now);
    if (!problems.isEmpty()) {
      return new OfferResult.Invalid(problems);
    }
    var me = current.member();
    turns.take(Set.of(me));
    var before =
        reader.cards(offers.findOf(me.value(), now)).stream()
            .flatMap(card -> card.open().stream())
            .filter(content.period()::overlaps)
            .findFirst();
    if (before.isPresent()) {
      return new OfferResult.OfferedBefore(before.get());
    }
    var offer = new Offer(me, content, now);
    if (reader.card(offer).open().isEmpty()) {
      return new OfferResult.Promised();
    }
    offers.save(offer);
    messages.offered(offer);
    changed();
    return new OfferResult.Offered(offer.id());
  }

  /** As far as it is not taken. */
  @Needs(Access.CAREGIVER)
  @Transactional
  public OfferEndResult withdraw(OfferId id) {
    return end(
        offers.lock(id.value()).filter(offer -> offer.caregiver().equals(current.member())),
        (offer, now) -> {
          offer.withdraw(now);
          messages.withdrawn(offer);
        });
  }

  /** Of all that is left of it, for all parents. */
  @Needs(Access.PARENT)
  @Transactional
  public OfferEndResult decline(OfferId id, Optional<String> word) {
    return end(
        offers.lock(id.value()),
        (offer, now) -> {
          var kept = Texts.shortened(word.orElse(""), OfferContent.WORD_LENGTH);
          offer.decline(current.member(), now, kept.isEmpty() ? null : kept);
          messages.declined(offer, kept);
        });
  }

  private interface Ending {
    void end(Offer offer, Instant now);
  }

  private OfferEndResult end(Optional<Offer> found, Ending ending) {
    if (found.isEmpty()) {
      return new OfferEndResult.Gone();
    }
    var offer = found.get();
    var now = clock.instant();
    var state = offer.state(now);
    if (state != OfferState.OPEN) {
      return new OfferEndResult.NotOpen(state);
    }
    ending.end(offer, now);
    changed();
    return new OfferEndResult.Ended();
  }

  /**
   * Opens a slot for all children, covered by who offers it. What the database refuses by name
   * becomes an answer, outside the transaction that it doomed. Who may is judged inside.
   */
  @Needs(Access.ANYONE)
  public TakeResult take(OfferId id, Period part) {
    return Writes.attempt(
        () -> taking.take(id, part),
        Map.of(
            "care_offer_minute_once",
            () -> new TakeResult.TakenMeanwhile(List.of()),
            "held_time_minute_once",
            () -> new TakeResult.Busy(List.of())));
  }

  /** What the acting caregiver offers and what became of it, until it begins; soonest first. */
  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public List<OfferCard> mine() {
    return reader.cards(offers.findOf(current.member().value(), clock.instant()));
  }

  /** What parents can take, soonest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<OfferCard> open() {
    return reader.open();
  }

  private void changed() {
    changes.changed(current.family(), CareBoard.CHANGES);
  }
}
