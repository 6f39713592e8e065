package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CoverWriter.Written;
import app.breather.family.ChildCard;
import app.breather.family.Children;
import app.breather.family.PromiseTurns;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transaction in which an offer, or a part of it, becomes a covered slot. */
@Component
class OfferTaking {

  private final Offers offers;
  private final OfferReader reader;
  private final PromiseTurns turns;
  private final PromiseJudge judge;
  private final CarePlanning planning;
  private final CoverWriter covers;
  private final Children children;
  private final Clock clock;

  OfferTaking(
      Offers offers,
      OfferReader reader,
      PromiseTurns turns,
      PromiseJudge judge,
      CarePlanning planning,
      CoverWriter covers,
      Children children,
      Clock clock) {
    this.offers = offers;
    this.reader = reader;
    this.turns = turns;
    this.judge = judge;
    this.planning = planning;
    this.covers = covers;
    this.children = children;
    this.clock = clock;
  }

  /** Judges before anything is written, for a refusal commits what was. */
  @Needs(Access.PARENT)
  @Transactional
  public TakeResult take(OfferId id, Period part) {
    var caregiver = offers.caregiverOf(id.value()).map(MemberId::new);
    var accounts = caregiver.map(Set::of).flatMap(turns::take);
    if (caregiver.isEmpty() || accounts.isEmpty()) {
      return new TakeResult.Gone();
    }
    var offer = offers.lock(id.value()).orElseThrow();
    var state = offer.state(clock.instant());
    if (state != OfferState.OPEN) {
      return new TakeResult.NotOpen(state);
    }
    var stillOpen = reader.card(offer).open();
    if (offer.period().contains(part)
        && offer.untaken().stream().noneMatch(rest -> rest.contains(part))) {
      return new TakeResult.TakenMeanwhile(stillOpen);
    }
    return judge
        .clash(Set.of(offer.caregiver()), accounts.get(), List.of(part), List.of())
        .flatMap(OfferTaking::busy)
        .orElseGet(
            () ->
                AcceptRules.fits(part, stillOpen)
                    ? cover(offer, part)
                    : new TakeResult.DoesNotFit(stillOpen));
  }

  private static Optional<TakeResult> busy(AcceptResult clash) {
    return switch (clash) {
      case AcceptResult.Busy(var with) -> Optional.of(new TakeResult.Busy(with));
      case AcceptResult.BusyElsewhere _ -> Optional.of(new TakeResult.BusyElsewhere());
      default -> Optional.empty();
    };
  }

  private TakeResult cover(Offer offer, Period part) {
    var everyChild = children.all().stream().map(ChildCard::id).collect(Collectors.toSet());
    var opened = planning.open(new CareSlotContent(part, everyChild, "", "", ""));
    if (!(opened instanceof PlanResult.Saved(var slot))
        || !(covers.takeUp(slot, offer.caregiver(), part)
            instanceof Written.Settled(AcceptResult.Accepted _))) {
      throw new IllegalStateException("Judged before, and refused: " + opened);
    }
    offer.take(part, slot);
    return new TakeResult.Taken(slot, part);
  }
}
