package app.breather.bedtime;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.calendar.AwayRecord;
import app.breather.calendar.AwayTimes;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import org.springframework.stereotype.Component;

/** Which parents are there for a bedtime. */
@Component
class FreeParents {

  private final AwayTimes awayTimes;
  private final Members members;
  private final Families families;

  FreeParents(AwayTimes awayTimes, Members members, Families families) {
    this.awayTimes = awayTimes;
    this.members = members;
    this.families = families;
  }

  boolean isParent(MemberId member) {
    return members.parents().stream().map(MemberCard::id).anyMatch(member::equals);
  }

  boolean isFree(MemberId parent, Period window) {
    var known = new KnownSoFar(families.current().zone());
    awayTimes.records(window).stream()
        .filter(AwayRecord::holds)
        .map(
            record ->
                new RotaChange.AwayFrom(
                    record.recordedAt(), record.source(), record.member(), record.time()))
        .forEach(known::learn);
    return known.isFree(parent, window);
  }
}
