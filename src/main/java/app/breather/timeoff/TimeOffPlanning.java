package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent takes time for themselves, or thinks better of it. */
@Service
public class TimeOffPlanning {

  private final TimeOffRecords records;
  private final TimeOffWriter writer;
  private final Footings footings;
  private final TimeOffCare care;
  private final TimeOffMessages messages;
  private final Clock clock;

  TimeOffPlanning(
      TimeOffRecords records,
      TimeOffWriter writer,
      Footings footings,
      TimeOffCare care,
      TimeOffMessages messages,
      Clock clock) {
    this.records = records;
    this.writer = writer;
    this.footings = footings;
    this.care = care;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * Announces it to the parents who would have the children meanwhile if it may be announced, and
   * asks them otherwise; agreed at once when there are none.
   *
   * @param care for all of it or for a part; empty when no slot is to be opened
   * @param seen what whoever plans has seen of others' time off then
   */
  @Needs(Access.PARENT)
  @Transactional
  public RequestResult request(
      TimeOffContent content, Optional<CareWish> care, Set<TimeOffId> seen) {
    var away = content.period();
    var problems = EnumSet.copyOf(content.problems(away, clock.instant()));
    if (content.reason().isEmpty()) {
      problems.add(TimeOffProblem.NO_REASON);
    }
    problems.addAll(writer.problems(care, away));
    if (!problems.isEmpty()) {
      return new RequestResult.Invalid(problems);
    }
    return writer
        .seeFirst(away, seen)
        .orElseGet(
            () -> store(content, care, footings.of(away, care.map(CareWish::period), writer.me())));
  }

  private RequestResult store(
      TimeOffContent content, Optional<CareWish> care, TimeOffFooting footing) {
    return writer.store(
        new TimeOffPlan(
            TimeOffKind.ME_TIME,
            content,
            content.period(),
            Set.of(writer.me()),
            footing.asked(),
            footing.isAnnounced(),
            care));
  }

  /**
   * By one who is off, and not of what repeats; also after it has begun, until it is over.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public CancelResult cancel(TimeOffId id, int version) {
    return records
        .lock(id)
        .filter(timeOff -> !timeOff.isDayOfMany() && timeOff.isOwnedBy(writer.me()))
        .map(timeOff -> cancel(timeOff, version))
        .orElseGet(CancelResult.Gone::new);
  }

  private CancelResult cancel(TimeOff timeOff, int version) {
    var now = clock.instant();
    if (!new TimeOffSide(timeOff, writer.me()).open(now).contains(TimeOffVerb.CANCEL)) {
      return new CancelResult.Settled(timeOff.state(now));
    }
    if (timeOff.version() != version) {
      return new CancelResult.ChangedMeanwhile();
    }
    timeOff.cancel(now);
    writer.happened(timeOff, TimeOffHappening.CANCELLED, "", now);
    care.cancel(timeOff);
    messages.cancelled(timeOff);
    return new CancelResult.Cancelled();
  }
}
