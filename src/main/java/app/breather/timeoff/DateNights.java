package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents are off together, and somebody else has the children. */
@Service
public class DateNights {

  private final TimeOffWriter writer;
  private final Clock clock;

  DateNights(TimeOffWriter writer, Clock clock) {
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * Opens a slot with the ways there and back; agreed when all who are off have said yes, as
   * whoever plans has.
   *
   * @param seen what whoever plans has seen of others' time off then
   */
  @Needs(Access.PARENT)
  @Transactional
  public RequestResult plan(DateNightContent content, Set<TimeOffId> seen) {
    if (content.isWayTooLong()) {
      return new RequestResult.Invalid(Set.of(TimeOffProblem.TRAVEL_TOO_LONG));
    }
    var away = content.away();
    var care = Optional.of(content.care());
    var problems = EnumSet.copyOf(content.what().problems(away, clock.instant()));
    problems.addAll(writer.problems(care, away));
    if (!writer.parents().containsAll(content.owners())) {
      problems.add(TimeOffProblem.NO_PARENT);
    }
    if (!problems.isEmpty()) {
      return new RequestResult.Invalid(problems);
    }
    return writer
        .seeFirst(away, seen)
        .orElseGet(
            () ->
                writer.store(
                    new TimeOffPlan(
                        TimeOffKind.DATE_NIGHT,
                        content.what(),
                        away,
                        withMe(content.owners()),
                        List.of(),
                        false,
                        care)));
  }

  private Set<MemberId> withMe(Set<MemberId> owners) {
    var all = new LinkedHashSet<MemberId>();
    all.add(writer.me());
    all.addAll(owners);
    return all;
  }
}
