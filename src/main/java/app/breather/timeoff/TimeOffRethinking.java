package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent thinks again about their own time off. */
@Service
public class TimeOffRethinking {

  private final TimeOffWriter writer;
  private final TimeOffMoves moves;
  private final TimeOffMessages messages;
  private final Clock clock;

  TimeOffRethinking(
      TimeOffWriter writer, TimeOffMoves moves, TimeOffMessages messages, Clock clock) {
    this.writer = writer;
    this.moves = moves;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * To another time, where it is announced or asked for as anything new; its care moves along.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult move(TimeOffId id, int version, Period other) {
    return rethink(
        id,
        version,
        TimeOffVerb.MOVE,
        (timeOff, now) -> {
          var problems = moves.problems(timeOff, other, now);
          if (!problems.isEmpty()) {
            return new ReplyResult.Invalid(problems);
          }
          var before = timeOff.period();
          moves.move(timeOff, other, writer.me(), now);
          writer.happened(timeOff, TimeOffHappening.MOVED, "", now);
          messages.moved(timeOff, before);
          return new ReplyResult.Answered(timeOff.state(now));
        });
  }

  /**
   * The same time again, as a request that takes a yes.
   *
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult ask(TimeOffId id, int version) {
    return rethink(
        id,
        version,
        TimeOffVerb.ASK,
        (timeOff, now) -> {
          timeOff.ask(now);
          writer.happened(timeOff, TimeOffHappening.REQUESTED, "", now);
          messages.planned(timeOff);
          return new ReplyResult.Answered(timeOff.state(now));
        });
  }

  private ReplyResult rethink(
      TimeOffId id, int version, TimeOffVerb verb, BiFunction<TimeOff, Instant, ReplyResult> then) {
    writer.waitForEachOther();
    return moves
        .lock(id)
        .filter(timeOff -> timeOff.isOwnedBy(writer.me()))
        .map(timeOff -> rethink(timeOff, version, verb, then))
        .orElseGet(ReplyResult.Gone::new);
  }

  private ReplyResult rethink(
      TimeOff timeOff,
      int version,
      TimeOffVerb verb,
      BiFunction<TimeOff, Instant, ReplyResult> then) {
    var now = clock.instant();
    if (!new TimeOffSide(timeOff, writer.me()).open(now).contains(verb)) {
      return new ReplyResult.Settled(timeOff.state(now));
    }
    return timeOff.version() == version
        ? then.apply(timeOff, now)
        : new ReplyResult.ChangedMeanwhile();
  }
}
