package app.breather.handover.report;

import app.breather.base.tenancy.CurrentActor;
import app.breather.base.time.Period;
import app.breather.calendar.Away;
import app.breather.calendar.AwayTimes;
import app.breather.care.CareOccasions;
import app.breather.handover.baton.BatonBoard;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Reads when the acting parent was away from the children, all at once. */
@Component
class ParentsAway {

  /** No time off and no care is longer; an absence may be, and is read whole all the same. */
  private static final Duration LONGEST = Duration.ofDays(15);

  /** Who was away then and is not back yet is found by the absence that they are still in. */
  private static final Duration FURTHEST = Duration.ofDays(366);

  private final AwayTimes awayTimes;
  private final CareOccasions occasions;
  private final BatonBoard baton;
  private final ReportLooks looks;
  private final CurrentActor current;

  ParentsAway(
      AwayTimes awayTimes,
      CareOccasions occasions,
      BatonBoard baton,
      ReportLooks looks,
      CurrentActor current) {
    this.awayTimes = awayTimes;
    this.occasions = occasions;
    this.baton = baton;
    this.looks = looks;
    this.current = current;
  }

  /**
   * @param since of what was told before nobody asks
   */
  Whereabouts read(Instant since, Instant now) {
    var me = current.member();
    var furthest = now.minus(FURTHEST);
    var from = since.isBefore(furthest) ? furthest : since;
    var window = new Period(from.minus(LONGEST), now.plus(LONGEST));
    return new Whereabouts(
        now,
        awayTimes.away(window).stream()
            .filter(away -> away.member().equals(me))
            .map(Away::period)
            .toList(),
        occasions.all(window),
        baton.holdings().stream().filter(one -> one.who().equals(me)).toList(),
        looks.findByMemberIdAndLookedAtGreaterThanEqual(me.value(), since).stream()
            .map(ReportLook::at)
            .toList());
  }
}
