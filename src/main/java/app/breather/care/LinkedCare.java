package app.breather.care;

import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;

/**
 * What any page behind the link to a time of care needs to know.
 *
 * @param me for whom the link was made
 * @param zone the family's
 * @param everyChild of the family, also who is not cared for then
 * @param pages that the link opens now
 */
public record LinkedCare(
    CareOccasion occasion,
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    List<MemberCard> members,
    List<ChildCard> everyChild,
    List<CarePage> pages) {

  public LinkedCare {
    members = List.copyOf(members);
    everyChild = List.copyOf(everyChild);
    pages = List.copyOf(pages);
  }

  public List<MemberCard> parents() {
    return members.stream().filter(MemberCard::isParent).toList();
  }

  /** Those that are cared for then. */
  public List<ChildCard> children() {
    return everyChild.stream().filter(child -> occasion.children().contains(child.id())).toList();
  }
}
