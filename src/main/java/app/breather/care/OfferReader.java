package app.breather.care;

import app.breather.base.persistence.ReadOnce;
import app.breather.base.persistence.WidestRead;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads offers together with what their caregivers have promised since. */
@Component
class OfferReader {

  /** Longer than anybody offers ahead. */
  private static final Duration EVER = Duration.ofDays(100 * 366);

  private final Offers offers;
  private final PromisedTimes promised;
  private final Members members;
  private final Clock clock;

  OfferReader(Offers offers, PromisedTimes promised, Members members, Clock clock) {
    this.offers = offers;
    this.promised = promised;
    this.members = members;
    this.clock = clock;
  }

  OfferCard card(Offer offer) {
    return cards(List.of(offer)).getFirst();
  }

  /** In the same order. */
  List<OfferCard> cards(List<Offer> offers) {
    if (offers.isEmpty()) {
      return List.of();
    }
    var now = clock.instant();
    var held = held(offers);
    return offers.stream()
        .map(offer -> offer.card(now, held.getOrDefault(offer.caregiver(), List.of())))
        .toList();
  }

  /** All that can be taken, soonest first. */
  List<OfferCard> open() {
    var now = clock.instant();
    return openAfter(now, now.plus(EVER));
  }

  /** Those that can be taken and reach into the window, and perhaps others; soonest first. */
  List<OfferCard> open(Period window) {
    var now = clock.instant();
    return now.isBefore(window.until()) ? openAfter(now, window.until()) : List.of();
  }

  private List<OfferCard> openAfter(Instant now, Instant until) {
    return ReadOnce.readOnce(OfferReader.class, () -> new WidestRead<OfferCard>())
        .of(
            new Period(now, until),
            wider -> takeable(offers.findOpen(now, wider.from(), wider.until())));
  }

  /** Those of them of which something can be taken, and whose caregiver is still there. */
  private List<OfferCard> takeable(List<Offer> offers) {
    if (offers.isEmpty()) {
      return List.of();
    }
    var present = members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
    return cards(offers).stream()
        .filter(card -> !card.open().isEmpty() && present.contains(card.caregiver()))
        .toList();
  }

  private Map<MemberId, List<Period>> held(List<Offer> offers) {
    var periods = offers.stream().map(Offer::period).toList();
    var caregivers = offers.stream().map(Offer::caregiver).distinct().toList();
    var from = periods.stream().map(Period::from).min(Comparator.naturalOrder()).orElseThrow();
    var until = periods.stream().map(Period::until).max(Comparator.naturalOrder()).orElseThrow();
    return promised.of(caregivers, new Period(from, until)).stream()
        .collect(
            Collectors.groupingBy(
                Promised::who, Collectors.mapping(Promised::period, Collectors.toList())));
  }
}
