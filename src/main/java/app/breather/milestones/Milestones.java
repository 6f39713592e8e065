package app.breather.milestones;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.time.Period;
import app.breather.calendar.OwnReason;
import app.breather.calendar.OwnReasons;
import app.breather.family.MemberCard;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What children did for the first time, as far as it is open for who asks. */
@Service
public class Milestones {

  public static final String ROUTE = "milestones";
  public static final String RECORD = ROUTE + "/record";

  /** The calendar reads two years at once at most. */
  private static final Duration LONGEST_LOOK = Duration.ofDays(700);

  private final Envelopes envelopes;
  private final Discretion discretion;
  private final OwnReasons reasons;

  Milestones(Envelopes envelopes, Discretion discretion, OwnReasons reasons) {
    this.envelopes = envelopes;
    this.discretion = discretion;
    this.reasons = reasons;
  }

  /** For the acting parent, the latest first. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public List<MilestoneCard> open() {
    return envelopes.ofMe();
  }

  /** What the acting member recorded, the latest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<MilestoneCard> recordedByMe() {
    return envelopes.recordedByMe();
  }

  /** What the acting parent was doing while those happened that opened; of the rest nothing. */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Map<MilestoneId, OwnReason> meanwhile(List<MilestoneCard> shown) {
    var opened = shown.stream().filter(card -> card.opened().isPresent()).toList();
    var found = new HashMap<MilestoneId, OwnReason>();
    for (int from = 0; from < opened.size(); ) {
      int until = from;
      while (until < opened.size() && isNear(opened.get(from), opened.get(until))) {
        until++;
      }
      found.putAll(meanwhileTogether(opened.subList(from, until)));
      from = until;
    }
    return found;
  }

  /**
   * @param latestFirst close enough together to be read at once, never empty
   */
  private Map<MilestoneId, OwnReason> meanwhileTogether(List<MilestoneCard> latestFirst) {
    var window =
        new Period(
            latestFirst.getLast().content().happenedAt(),
            latestFirst.getFirst().content().happenedAt().plusSeconds(1));
    var known = reasons.read(window);
    var found = new HashMap<MilestoneId, OwnReason>();
    for (var card : latestFirst) {
      known.stream()
          .filter(reason -> reason.period().contains(card.content().happenedAt()))
          .findFirst()
          .ifPresent(reason -> found.put(card.id(), reason));
    }
    return found;
  }

  private static boolean isNear(MilestoneCard latest, MilestoneCard other) {
    return Duration.between(other.content().happenedAt(), latest.content().happenedAt())
            .compareTo(LONGEST_LOOK)
        < 0;
  }

  /**
   * Which parents keep which kinds of each of those children sealed, so that nobody tells them;
   * kinds without any are left out.
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Map<ChildId, Map<MilestoneKind, List<MemberCard>>> keepSealed(
      Collection<ChildId> children) {
    return discretion.keepSealed(children);
  }
}
