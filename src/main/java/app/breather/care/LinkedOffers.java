package app.breather.care;

import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody may read who holds the link by which a caregiver offers time.
 *
 * @param me who offers
 * @param today on the family's clocks
 * @param parents their names
 * @param offers what is offered and what became of it, soonest first
 */
public record LinkedOffers(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    LocalDate today,
    List<String> parents,
    List<OfferCard> offers) {

  public LinkedOffers {
    parents = List.copyOf(parents);
    offers = List.copyOf(offers);
  }
}
