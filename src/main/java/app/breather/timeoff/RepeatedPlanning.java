package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
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
    return outlook(time, Optional.empty());
  }

  /**
   * As {@link #outlook}, were that day and all that follow no more.
   *
   * @param day of what repeats
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<RepeatedOutlook> outlookInstead(TimeOffId day, RepeatedTime time) {
    return outlook(time, instead(day, true));
  }

  /**
   * How it would be if the acting parent were off then, and not on that day.
   *
   * @param day of what repeats
   * @return empty for what cannot be planned, such as the past
   */
  @Needs(Access.PARENT)
  @Transactional(readOnly = true)
  public Optional<TimeOffOutlook> outlookInstead(TimeOffId day, Period period) {
    return outlook(List.of(period), instead(day, false));
  }

  private static Optional<SomeDays> instead(TimeOffId id, boolean following) {
    return id.day().map(day -> new SomeDays(id.ofAllDays(), day, following));
  }

  private Optional<RepeatedOutlook> outlook(RepeatedTime time, Optional<SomeDays> instead) {
    var times = weeks.of(time);
    return outlook(times, instead)
        .map(first -> new RepeatedOutlook(weeks.footing(times, writer.me()), first));
  }

  private Optional<TimeOffOutlook> outlook(List<Period> times, Optional<SomeDays> instead) {
    return times.stream()
        .findFirst()
        .filter(it -> new TimeOffContent(it, "").problems(it, clock.instant()).isEmpty())
        .map(first -> outlooks.of(first, List.of(writer.me()), times, instead));
  }
}
