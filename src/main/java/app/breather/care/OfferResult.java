package app.breather.care;

import app.breather.base.time.Period;
import java.util.Set;

/** What became of time that a caregiver wanted to offer. */
public sealed interface OfferResult {

  /** The parents know of it. */
  record Offered(OfferId offer) implements OfferResult {}

  /** Nothing was stored. */
  record Invalid(Set<OfferProblem> problems) implements OfferResult {}

  /** The caregiver offers some of it already. */
  record OfferedBefore(Period period) implements OfferResult {}

  /** The caregiver has promised all of it already. */
  record Promised() implements OfferResult {}
}
