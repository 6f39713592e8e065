package app.breather.handover.baton;

import app.breather.base.tenancy.MemberId;
import app.breather.calendar.Stay;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who has the children, and what the viewer can say of it.
 *
 * @param places one for each children who are together, as far as one may say something of them
 * @param lines what was said lately, the last first
 * @param correctable those of them that the viewer may correct
 */
public record BatonCard(
    Instant readAt, List<Place> places, List<BatonLine> lines, Set<BatonTapId> correctable) {

  /** Where it is shown in the app. */
  public static final String ROUTE = "now";

  /**
   * @param takers who could have them now, the viewer first; nobody where the viewer may not say so
   */
  public record Place(Stay stay, BatonSeen seen, List<MemberId> takers) {

    public Place {
      takers = List.copyOf(takers);
    }

    /** Whether it was said that they have them, and is not in doubt. */
    public boolean isWith(MemberId who) {
      return stay.known() == Stay.Known.SAID && stay.who().contains(who);
    }
  }

  public BatonCard {
    places = List.copyOf(places);
    lines = List.copyOf(lines);
    correctable = Set.copyOf(correctable);
  }

  /** Whether the viewer may say anything now. */
  public boolean mayAct() {
    return places.stream().anyMatch(place -> !place.takers().isEmpty());
  }
}
