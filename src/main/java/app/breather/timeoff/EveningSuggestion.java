package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.care.CareChance.Liking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An evening on which parents could go out, and what speaks for it.
 *
 * @param out without the ways there and back
 * @param away with them
 * @param have who has the children then anyway; nobody has to be asked if there is somebody
 * @param ask whom to ask, in order
 * @param liking how much it suits the first of them
 * @param weeksSince since the evening out before it, full weeks; empty where there is none, or two
 *     weeks have not passed
 */
public record EveningSuggestion(
    LocalDate evening,
    Period out,
    Period away,
    List<MemberId> have,
    List<MemberId> ask,
    Liking liking,
    Optional<Integer> weeksSince) {

  public EveningSuggestion {
    have = List.copyOf(have);
    ask = List.copyOf(ask);
  }
}
