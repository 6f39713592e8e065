package app.breather.timeoff;

import app.breather.base.time.Period;
import app.breather.base.time.RepeatedTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Asks for time off that repeats, once for all of it. */
@Component
class RepeatedRequests {

  private final FirstWeeks weeks;
  private final TimeOffWriter writer;

  RepeatedRequests(FirstWeeks weeks, TimeOffWriter writer) {
    this.weeks = weeks;
    this.writer = writer;
  }

  /**
   * @param seen what whoever plans has seen of others' time off then
   * @param instead what falls away once it is agreed
   */
  RequestResult request(
      RepeatedTime time, String reason, Set<TimeOffId> seen, Optional<Instead> instead) {
    var times = weeks.of(time);
    var problems = weeks.problems(times, reason);
    if (instead.isEmpty() && weeks.areTooMany(writer.me())) {
      problems.add(TimeOffProblem.TOO_MANY);
    }
    if (!problems.isEmpty()) {
      return new RequestResult.Invalid(problems);
    }
    return writer
        .seeFirst(times, seen, instead.map(Instead::days))
        .orElseGet(() -> writer.store(plan(time, times, reason, instead)));
  }

  private TimeOffPlan plan(
      RepeatedTime time, List<Period> times, String reason, Optional<Instead> instead) {
    var first = times.getFirst();
    var me = writer.me();
    return new TimeOffPlan(
        TimeOffKind.ME_TIME,
        new TimeOffContent(first, reason),
        first,
        Set.of(me),
        weeks.footing(times, me).asked(),
        false,
        Optional.empty(),
        Optional.of(time),
        instead);
  }
}
