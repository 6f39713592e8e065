package app.breather.timeoff;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.family.Families;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A parent needs some days, or all, of time off that repeats no more. */
@Service
public class DroppingDays {

  private final TimeOffRecords records;
  private final TimeOffWriter writer;
  private final Replacements replacements;
  private final TimeOffMessages messages;
  private final Families families;
  private final Clock clock;

  DroppingDays(
      TimeOffRecords records,
      TimeOffWriter writer,
      Replacements replacements,
      TimeOffMessages messages,
      Families families,
      Clock clock) {
    this.records = records;
    this.writer = writer;
    this.replacements = replacements;
    this.messages = messages;
    this.families = families;
    this.clock = clock;
  }

  /**
   * By whose it is; of what has begun only the one that is named, until it is over.
   *
   * @param id of one of its days
   * @param version of the card that was seen
   */
  @Needs(Access.PARENT)
  @Transactional
  public CancelResult drop(TimeOffId id, int version, Reach reach) {
    writer.waitForEachOther();
    return records
        .lock(id)
        .filter(day -> day.isDayOfMany() && day.isOwnedBy(writer.me()))
        .map(day -> drop(day, version, reach))
        .orElseGet(CancelResult.Gone::new);
  }

  private CancelResult drop(TimeOff day, int version, Reach reach) {
    var now = clock.instant();
    if (!new TimeOffSide(day, writer.me()).open(now).contains(TimeOffVerb.CANCEL)) {
      return new CancelResult.Settled(day.state(now));
    }
    if (day.version() != version) {
      return new CancelResult.ChangedMeanwhile();
    }
    return meant(day, reach, now)
        .map(days -> drop(day, days, now))
        .orElseGet(() -> new CancelResult.Settled(day.state(now)));
  }

  private CancelResult drop(TimeOff day, SomeDays days, Instant now) {
    day.stored().deviate(days, Optional.empty(), writer.me(), now);
    replacements.withdraw(days, writer.me(), now);
    writer.deviated(day, days.following() ? TimeOffHappening.ENDED : TimeOffHappening.DROPPED, now);
    messages.dropped(day, days);
    return new CancelResult.Cancelled();
  }

  private Optional<SomeDays> meant(TimeOff day, Reach reach, Instant now) {
    var first =
        reach == Reach.ALL
            ? day.stored().days().flatMap(all -> all.firstLeft(now, families.current().zone()))
            : day.id().day();
    return first.map(it -> new SomeDays(day.stored().id(), it, reach != Reach.ONLY_THIS));
  }
}
