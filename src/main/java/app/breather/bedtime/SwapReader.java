package app.breather.bedtime;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which offers to swap can be answered, by the evenings as they are now. */
@Component
class SwapReader {

  private final SwapOffers offers;
  private final RotaRecords records;
  private final RotaChildren children;
  private final FreeParents free;
  private final Clock clock;

  SwapReader(
      SwapOffers offers,
      RotaRecords records,
      RotaChildren children,
      FreeParents free,
      Clock clock) {
    this.offers = offers;
    this.records = records;
    this.children = children;
    this.free = free;
    this.clock = clock;
  }

  SwapTerms terms(RotaId rota) {
    var until = records.today().plusDays(SwapTerms.DAYS_AHEAD);
    return new SwapTerms(records.turns(rota, until), clock.instant(), free::isFree);
  }

  /** Those that can be answered, and those accepted just now. */
  List<SwapCard> live() {
    var now = clock.instant();
    return offers.live(now).stream().flatMap(offer -> card(offer, now).stream()).toList();
  }

  /** Those of an offer that can still be had. */
  List<LocalDate> open(SwapOffer offer) {
    return open(offer, terms(offer.turn().rota()));
  }

  private static List<LocalDate> open(SwapOffer offer, SwapTerms terms) {
    var possible = terms.choices(offer.turn().evening(), offer.giver(), offer.partner());
    return offer.choices().stream().filter(possible::contains).toList();
  }

  private Optional<SwapCard> card(SwapOffer offer, Instant now) {
    if (offer.isUndoable(now)) {
      return Optional.of(card(offer, offer.choices(), offer.undoableUntil(), true));
    }
    if (!offer.isOffered()) {
      return Optional.empty();
    }
    var terms = terms(offer.turn().rota());
    var open = open(offer, terms);
    return open.stream()
        .map(choice -> terms.openUntil(offer.turn().evening(), choice))
        .max(Comparator.naturalOrder())
        .map(until -> card(offer, open, until, false));
  }

  private SwapCard card(SwapOffer offer, List<LocalDate> choices, Instant until, boolean accepted) {
    return new SwapCard(
        offer.id(),
        offer.turn(),
        children.of(offer.turn()),
        offer.giver(),
        offer.partner(),
        offer.offeredBy(),
        choices,
        offer.word(),
        until,
        accepted);
  }
}
