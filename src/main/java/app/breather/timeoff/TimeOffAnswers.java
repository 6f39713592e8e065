package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent says yes or no to another's time off. */
@Service
public class TimeOffAnswers {

  public static final int WORD_LENGTH = 500;

  private final TimeOffs timeOffs;
  private final TimeOffWriter writer;
  private final TimeOffMessages messages;
  private final Clock clock;

  TimeOffAnswers(TimeOffs timeOffs, TimeOffWriter writer, TimeOffMessages messages, Clock clock) {
    this.timeOffs = timeOffs;
    this.writer = writer;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * It is agreed with the last yes that was missing.
   *
   * @param version of the card that was seen
   * @param word may be empty
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult yes(TimeOffId id, int version, String word) {
    return reply(id, version, Answer.YES, word.strip());
  }

  /**
   * It is declined, and the care that hung on it is cancelled.
   *
   * @param version of the card that was seen
   * @param word may be empty
   */
  @Needs(Access.PARENT)
  @Transactional
  public ReplyResult no(TimeOffId id, int version, String word) {
    return reply(id, version, Answer.NO, word.strip());
  }

  private ReplyResult reply(TimeOffId id, int version, Answer answer, String word) {
    if (word.length() > WORD_LENGTH) {
      return new ReplyResult.WordTooLong();
    }
    return timeOffs
        .lock(id.value())
        .filter(timeOff -> timeOff.person(writer.me()).isPresent())
        .map(timeOff -> reply(timeOff, version, answer, word))
        .orElseGet(ReplyResult.Gone::new);
  }

  private ReplyResult reply(TimeOff timeOff, int version, Answer answer, String word) {
    var now = clock.instant();
    if (!timeOff.waitsFor(writer.me(), now)) {
      return new ReplyResult.Settled(timeOff.state(now));
    }
    if (timeOff.version() != version) {
      return new ReplyResult.ChangedMeanwhile();
    }
    timeOff.say(answer, writer.me(), word, now);
    var state = timeOff.state(now);
    if (answer == Answer.NO) {
      writer.happened(timeOff, TimeOffHappening.SAID_NO, word);
      writer.cancelCare(timeOff);
    } else {
      writer.happened(timeOff, TimeOffHappening.SAID_YES, word);
      if (state == TimeOffState.AGREED) {
        writer.happened(timeOff, TimeOffHappening.AGREED, "");
      }
    }
    messages.answered(timeOff, answer, word);
    return new ReplyResult.Answered(state);
  }
}
