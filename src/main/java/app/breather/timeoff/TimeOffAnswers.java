package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.time.Period;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents answer each other's time off: yes, no, or another time. */
@Service
public class TimeOffAnswers {

  public static final int WORD_LENGTH = 500;

  private final TimeOffRecords records;
  private final TimeOffWriter writer;
  private final TimeOffMoves moves;
  private final TimeOffCare care;
  private final TimeOffMessages messages;
  private final Clock clock;

  TimeOffAnswers(
      TimeOffRecords records,
      TimeOffWriter writer,
      TimeOffMoves moves,
      TimeOffCare care,
      TimeOffMessages messages,
      Clock clock) {
    this.records = records;
    this.writer = writer;
    this.moves = moves;
    this.care = care;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * It is agreed with the last yes that was missing. A yes to another time moves it there, with its
   * care. What repeats is answered once for all its days.
   *
   * @param version of the card that was seen
   * @param word may be empty
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult yes(TimeOffId id, int version, String word) {
    return reply(
        id, version, word, TimeOffVerb.YES, timeOff -> yes(timeOff, word.strip(), clock.instant()));
  }

  /**
   * A request or another time is declined, and the care that hung on it is cancelled. What was
   * announced does not stand any more, and whoever is off thinks about it.
   *
   * @param version of the card that was seen
   * @param word may be empty
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult no(TimeOffId id, int version, String word) {
    return reply(
        id, version, word, TimeOffVerb.NO, timeOff -> no(timeOff, word.strip(), clock.instant()));
  }

  /**
   * Suggests another time, which the other side answers.
   *
   * @param version of the card that was seen
   * @param word may be empty
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult counter(TimeOffId id, int version, Period other, String word) {
    return reply(
        id, version, word, TimeOffVerb.COUNTER, timeOff -> counter(timeOff, other, word.strip()));
  }

  /** What is announced was seen by the acting parent; only the first time counts. */
  @Needs(Access.PARENT)
  @Transactional
  public void seen(Collection<TimeOffId> ids) {
    for (var id : ids) {
      records
          .lock(id)
          .filter(timeOff -> timeOff.people().isNewTo(writer.me(), clock.instant()))
          .ifPresent(
              timeOff -> {
                timeOff.people().find(writer.me()).orElseThrow().see(clock.instant());
                writer.changed();
              });
    }
  }

  private ReplyResult reply(
      TimeOffId id,
      int version,
      String word,
      TimeOffVerb verb,
      Function<TimeOff, ReplyResult> then) {
    if (word.strip().length() > WORD_LENGTH) {
      return new ReplyResult.WordTooLong();
    }
    writer.waitForEachOther();
    return records
        .lock(id)
        .filter(timeOff -> timeOff.people().find(writer.me()).isPresent())
        .map(timeOff -> reply(timeOff, version, verb, then))
        .orElseGet(ReplyResult.Gone::new);
  }

  private ReplyResult reply(
      TimeOff timeOff, int version, TimeOffVerb verb, Function<TimeOff, ReplyResult> then) {
    var now = clock.instant();
    if (!new TimeOffSide(timeOff, writer.me()).open(now).contains(verb)) {
      return new ReplyResult.Settled(timeOff.state(now));
    }
    return timeOff.version() == version
        ? then.apply(timeOff.stored())
        : new ReplyResult.ChangedMeanwhile();
  }

  private ReplyResult yes(TimeOff timeOff, String word, Instant now) {
    boolean toCounter = timeOff.counter().isPresent();
    timeOff.say(Answer.YES, writer.me(), word, now);
    timeOff.takenCounter().ifPresent(other -> moves.take(timeOff, other, now));
    writer.happened(timeOff, TimeOffHappening.SAID_YES, word, now);
    messages.answered(timeOff, toCounter ? "counterTaken" : "yes", word);
    var state = timeOff.state(now);
    if (toCounter && state == TimeOffState.REQUESTED) {
      messages.askedStill(timeOff);
    }
    return new ReplyResult.Answered(state);
  }

  private ReplyResult no(TimeOff timeOff, String word, Instant now) {
    boolean toCounter = timeOff.counter().isPresent();
    timeOff.say(Answer.NO, writer.me(), word, now);
    writer.happened(timeOff, TimeOffHappening.SAID_NO, word, now);
    var state = timeOff.state(now);
    if (state == TimeOffState.DECLINED) {
      care.cancel(timeOff);
      messages.answered(timeOff, toCounter ? "counterDeclined" : "no", word);
    } else {
      messages.answered(timeOff, "notThen", word);
    }
    return new ReplyResult.Answered(state);
  }

  private ReplyResult counter(TimeOff timeOff, Period other, String word) {
    var now = clock.instant();
    var problems = moves.problems(timeOff, other, now);
    if (!problems.isEmpty()) {
      return new ReplyResult.Invalid(problems);
    }
    timeOff.counter(other, writer.me(), word, now);
    writer.happened(timeOff, TimeOffHappening.COUNTERED, word, now);
    messages.answered(timeOff, "countered", word);
    return new ReplyResult.Answered(timeOff.state(now));
  }
}
