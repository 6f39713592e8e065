package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody may read who holds the link to the question for several days.
 *
 * @param me who answers
 * @param days that they were asked for, as this caregiver sees them, soonest first
 * @param ahead of the days that they promised
 * @param asker the parent who asks
 */
public record LinkedBundle(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    List<CareSlotCard> days,
    Map<CareOccasionId, CareAhead> ahead,
    MemberId asker,
    List<MemberCard> parents,
    List<ChildCard> children) {

  public Optional<CareAhead> ahead(CareSlotCard day) {
    return Optional.ofNullable(ahead.get(CareOccasionId.of(day.id())));
  }
}
