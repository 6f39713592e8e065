package app.breather.bedtime;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Offers to swap that the acting parent has a say in: the rotas are locked while one is. */
@Component
class SwapDesk {

  private final BedtimeRotas rotas;
  private final SwapOffers offers;
  private final CurrentActor current;

  SwapDesk(BedtimeRotas rotas, SwapOffers offers, CurrentActor current) {
    this.rotas = rotas;
    this.offers = offers;
    this.current = current;
  }

  /** One that waits for the acting parent's answer; moved on once it has one. */
  SwapResult toAnswer(SwapId id, Function<SwapOffer, SwapResult> then) {
    return offeredToMe(id, ifWaiting(then));
  }

  /** One that the acting parent offered and that waits; moved on once it is answered. */
  SwapResult toWithdraw(SwapId id, Function<SwapOffer, SwapResult> then) {
    return with(id, SwapOffer::offeredBy, ifWaiting(then));
  }

  /** Whether or not it waits. */
  SwapResult offeredToMe(SwapId id, Function<SwapOffer, SwapResult> then) {
    return with(id, SwapOffer::offeredTo, then);
  }

  private static Function<SwapOffer, SwapResult> ifWaiting(Function<SwapOffer, SwapResult> then) {
    return offer -> offer.isOffered() ? then.apply(offer) : new SwapResult.MovedOn();
  }

  private SwapResult with(
      SwapId id, Function<SwapOffer, MemberId> whose, Function<SwapOffer, SwapResult> then) {
    rotas.lock();
    return offers
        .findById(id.value())
        .filter(offer -> whose.apply(offer).equals(current.person().member()))
        .map(then)
        .orElseGet(SwapResult.Unknown::new);
  }
}
