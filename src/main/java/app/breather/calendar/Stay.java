package app.breather.calendar;

import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * With whom children are at an instant.
 *
 * @param children in the order given
 * @param who several have them together; nobody is a gap
 * @param known how one knows that
 * @param since empty when it began before what is known of the plan
 * @param next whom they are with afterwards, by plan; what has been said may outlive that moment.
 *     Empty when nothing changes within what is known of the plan
 */
public record Stay(
    Set<ChildId> children,
    List<MemberId> who,
    Known known,
    Optional<Instant> since,
    Optional<Change> next) {

  public enum Known {
    /** It should be so; nobody has said it. */
    BY_PLAN,
    /** Somebody said so. */
    SAID,
    /** Somebody said so, and by now they should have been relieved. */
    IN_DOUBT
  }

  /** Whom the children are with from then on. */
  public record Change(Instant at, List<MemberId> to) {

    public Change {
      to = List.copyOf(to);
    }
  }

  public Stay {
    children = Collections.unmodifiableSet(new LinkedHashSet<>(children));
    who = List.copyOf(who);
  }

  public boolean isGap() {
    return who.isEmpty();
  }

  /** By plan alone; see {@link WhoHas#at}. */
  public static List<Stay> at(Instant instant, List<PresenceBand> plan) {
    return new WhoHas(plan, List.of(), Set.of()).at(instant);
  }
}
