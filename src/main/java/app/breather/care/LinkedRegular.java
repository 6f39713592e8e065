package app.breather.care;

import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody may read who holds the link to regular care.
 *
 * @param me who answers
 * @param opened days that were given back and are not over, soonest first
 * @param open days of which what they should know can be read now, soonest first
 * @param asker the parent who asks
 */
public record LinkedRegular(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    RegularCard care,
    List<OpenedDay> opened,
    List<CareOccasion> open,
    String asker,
    List<MemberCard> parents,
    List<ChildCard> children) {}
