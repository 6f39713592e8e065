package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * An offer as parents and the caregiver see it.
 *
 * @param word to the parents, may be empty
 * @param open what can be taken, in order: neither taken nor promised otherwise
 * @param taken in order
 * @param answer of the parents who declined
 */
public record OfferCard(
    OfferId id,
    MemberId caregiver,
    Period period,
    String word,
    OfferState state,
    List<Period> open,
    List<Part> taken,
    Optional<String> answer) {

  public OfferCard {
    open = List.copyOf(open);
    taken = List.copyOf(taken);
  }

  /** What was taken, and the slot that it became. */
  public record Part(Period period, CareSlotId slot) {}
}
