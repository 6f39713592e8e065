package app.breather.timeoff;

import app.breather.base.tenancy.MemberId;
import java.time.Instant;
import java.util.Set;

/** What time off is to one member. */
record TimeOffSide(TimeOff timeOff, MemberId member) {

  /** What they can do about it. */
  Set<TimeOffVerb> open(Instant now) {
    var person = timeOff.people().find(member);
    var people = timeOff.people();
    var open =
        TimeOffVerb.open(
            timeOff.state(now),
            timeOff.isDayOfMany(),
            person.filter(TimeOffPerson::isOwner).isPresent(),
            person.filter(one -> one.is(Answer.WAITING) && people.hasToAnswer(one)).isPresent());
    if (isSuggested()) {
      open.remove(TimeOffVerb.MOVE);
    }
    return open;
  }

  /** Whether it is for them to answer it, or to think about it again. */
  boolean waits(Instant now) {
    var open = open(now);
    return open.contains(TimeOffVerb.YES) || open.contains(TimeOffVerb.ASK);
  }

  /** Whether somebody else found this time for them. */
  boolean isSuggested() {
    return timeOff.isOwnedBy(member) && !timeOff.isOwnedBy(timeOff.plannedBy());
  }
}
