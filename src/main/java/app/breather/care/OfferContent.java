package app.breather.care;

import app.breather.base.time.Period;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a caregiver says of an offer.
 *
 * @param word to the parents, may be empty
 */
public record OfferContent(Period period, String word) {

  public static final int WORD_LENGTH = 500;

  public OfferContent {
    word = word.strip();
  }

  Set<OfferProblem> problems(Instant now) {
    var found = EnumSet.noneOf(OfferProblem.class);
    if (period.length().compareTo(AcceptRules.SHORTEST) < 0) {
      found.add(OfferProblem.TOO_SHORT);
    }
    if (period.length().compareTo(CareSlotContent.LONGEST) > 0) {
      found.add(OfferProblem.TOO_LONG);
    }
    if (!now.isBefore(period.from())) {
      found.add(OfferProblem.BEGUN);
    }
    if (word.length() > WORD_LENGTH) {
      found.add(OfferProblem.WORD_TOO_LONG);
    }
    return found;
  }
}
