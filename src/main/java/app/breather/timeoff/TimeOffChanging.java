package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.RepeatedTime;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A parent says another time or reason for days of what repeats. A reason changes at once. Another
 * time is asked for as anything new; what is agreed stays until that is agreed too.
 */
@Service
public class TimeOffChanging {

  private final TimeOffRecords records;
  private final TimeOffWriter writer;
  private final RepeatedRequests requests;
  private final Outlooks outlooks;
  private final Clock clock;

  TimeOffChanging(
      TimeOffRecords records,
      TimeOffWriter writer,
      RepeatedRequests requests,
      Outlooks outlooks,
      Clock clock) {
    this.records = records;
    this.writer = writer;
    this.requests = requests;
    this.outlooks = outlooks;
    this.clock = clock;
  }

  /**
   * Only that day.
   *
   * @param version of the card that was seen
   * @param seen what its author has seen of others' time off then
   */
  @Needs(Access.PARENT)
  @Transactional
  public RequestResult one(TimeOffId id, int version, TimeOffContent content, Set<TimeOffId> seen) {
    return change(
        id,
        version,
        false,
        (day, instead) ->
            content.period().equals(day.period())
                ? rename(day, instead.days(), content)
                : move(content, seen, instead));
  }

  /**
   * That day and all that follow.
   *
   * @param time begins with that day
   * @param version of the card that was seen
   * @param seen what its author has seen of others' time off then
   */
  @Needs(Access.PARENT)
  @Transactional
  public RequestResult following(
      TimeOffId id, int version, RepeatedTime time, String reason, Set<TimeOffId> seen) {
    return change(
        id,
        version,
        true,
        (day, instead) ->
            TimeOffDays.rest(day).filter(time::equals).isPresent()
                ? rename(day, instead.days(), new TimeOffContent(day.period(), reason))
                : requests.request(time, reason, seen, Optional.of(instead)));
  }

  private RequestResult change(
      TimeOffId id,
      int version,
      boolean following,
      BiFunction<TimeOff, Instead, RequestResult> then) {
    writer.waitForEachOther();
    return records
        .lock(id)
        .filter(day -> day.isDayOfMany() && day.isOwnedBy(writer.me()))
        .map(day -> change(day, version, following, then))
        .orElseGet(RequestResult.Gone::new);
  }

  private RequestResult change(
      TimeOff day,
      int version,
      boolean following,
      BiFunction<TimeOff, Instead, RequestResult> then) {
    var now = clock.instant();
    if (day.version() != version
        || !new TimeOffSide(day, writer.me()).open(now).contains(TimeOffVerb.CHANGE)) {
      return new RequestResult.ChangedMeanwhile();
    }
    var days = new SomeDays(day.stored().id(), day.id().day().orElseThrow(), following);
    var result = then.apply(day, new Instead(days, day.period()));
    boolean isNew =
        result instanceof RequestResult.Stored(var stored, _) && !stored.equals(day.id());
    if (isNew && day.state(now) == TimeOffState.REQUESTED) {
      drop(day, days, now);
    }
    return result;
  }

  /** Nobody has agreed to it, so it is not asked for beside what is wanted instead. */
  private void drop(TimeOff day, SomeDays days, Instant now) {
    day.stored().deviate(days, Optional.empty(), writer.me(), now);
    writer.deviated(day, TimeOffHappening.REPLACED, now);
  }

  private RequestResult rename(TimeOff day, SomeDays days, TimeOffContent content) {
    var now = clock.instant();
    var problems = problems(content, now);
    problems.retainAll(Set.of(TimeOffProblem.NO_REASON, TimeOffProblem.REASON_TOO_LONG));
    if (!problems.isEmpty()) {
      return new RequestResult.Invalid(problems);
    }
    day.stored().deviate(days, Optional.of(content.reason()), writer.me(), now);
    writer.deviated(day, TimeOffHappening.RENAMED, now);
    return new RequestResult.Stored(day.id(), day.state(now));
  }

  private RequestResult move(TimeOffContent content, Set<TimeOffId> seen, Instead instead) {
    var problems = problems(content, clock.instant());
    if (!problems.isEmpty()) {
      return new RequestResult.Invalid(problems);
    }
    return writer
        .seeFirst(List.of(content.period()), seen, Optional.of(instead.days()))
        .orElseGet(() -> writer.store(plan(content, instead)));
  }

  private static Set<TimeOffProblem> problems(TimeOffContent content, Instant now) {
    var found = EnumSet.noneOf(TimeOffProblem.class);
    found.addAll(content.problems(content.period(), now));
    if (content.reason().isEmpty()) {
      found.add(TimeOffProblem.NO_REASON);
    }
    return found;
  }

  private TimeOffPlan plan(TimeOffContent content, Instead instead) {
    var me = writer.me();
    var period = content.period();
    var asked = outlooks.whoHasThem(period).wouldHaveThem(period, List.of(me), Optional.empty());
    return new TimeOffPlan(
        TimeOffKind.ME_TIME,
        content,
        period,
        Set.of(me),
        asked,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.of(instead));
  }
}
