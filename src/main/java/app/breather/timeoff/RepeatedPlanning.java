package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.RepeatedTime;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes time for themselves again and again. */
@Service
public class RepeatedPlanning {

  private final RepeatedRequests requests;
  private final FirstWeeks weeks;
  private final Outlooks outlooks;
  private final TimeOffWriter writer;
  private final Clock clock;

  RepeatedPlanning(
      RepeatedRequests requests,
      FirstWeeks weeks,
      Outlooks outlooks,
      TimeOffWriter writer,
      Clock clock) {
    this.requests = requests;
    this.weeks = weeks;
    this.outlooks = outlooks;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Asks those who would have the children in its first weeks, once for all of it; agreed at once
   * when there are none.
   *
   * @param reason in their own words; for parents only
   * @param seen what whoever plans has seen of others' time off then
   */
  @Needs(Access.PARENT)
  @Transactional
  public RequestResult request(RepeatedTime time, String reason, Set<TimeOffId> seen) {
    return requests.request(time, reason, seen, Optional.empty());
  }

  /**
   * How it would be if the acting parent were off again and again.
   *
   * @return empty for what cannot be planned, such as the past
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<RepeatedOutlook> outlook(RepeatedTime time) {
    var times = weeks.of(time);
    if (times.isEmpty()) {
      return Optional.empty();
    }
    var first = times.getFirst();
    if (!new TimeOffContent(first, "").problems(first, clock.instant()).isEmpty()) {
      return Optional.empty();
    }
    var without = List.of(writer.me());
    return Optional.of(
        new RepeatedOutlook(
            weeks.footing(times, writer.me()),
            new TimeOffOutlook(
                outlooks.whoHasThem(first).parts(first, without, Optional.empty()),
                outlooks.sameTime(times, Optional.empty()))));
  }
}
