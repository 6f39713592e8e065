package app.breather.care;

import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody may read who holds the link to say how regular care goes.
 *
 * @param me who answers
 * @param card with nothing but what they were asked and said
 */
public record LinkedCheckIn(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    RegularCard care,
    CheckInCard card,
    List<MemberCard> parents,
    List<ChildCard> children) {}
