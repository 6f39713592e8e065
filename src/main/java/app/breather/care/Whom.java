package app.breather.care;

import app.breather.base.tenancy.MemberId;
import java.util.Collection;
import java.util.List;

/**
 * Whom to ask, and how.
 *
 * @param caregivers in the order in which they are asked, if one after another
 */
public record Whom(List<MemberId> caregivers, boolean inTurn) {

  public static final Whom NOBODY = new Whom(List.of(), false);

  public Whom {
    caregivers = List.copyOf(caregivers);
  }

  public static Whom allAtOnce(Collection<MemberId> caregivers) {
    return new Whom(List.copyOf(caregivers), false);
  }

  public boolean isNobody() {
    return caregivers.isEmpty();
  }
}
