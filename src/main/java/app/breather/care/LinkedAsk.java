package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody may read who holds the link to an ask.
 *
 * @param me who answers
 * @param slot as this caregiver sees it; empty when the ask was withdrawn
 * @param asker the parent who asks; empty with the slot
 * @param author who wrote the note
 * @param othersWait whether the next are asked once the time to answer is over
 * @param hints what is good to know of the slot; none unless it is to be shown
 * @param ahead of what they promised; empty unless it is to be shown
 * @param people whoever is spoken of
 */
public record LinkedAsk(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    Optional<CareSlotCard> slot,
    Optional<MemberId> asker,
    Optional<MemberId> author,
    boolean othersWait,
    List<SlotHint> hints,
    Optional<CareAhead> ahead,
    List<MemberCard> people,
    List<ChildCard> children) {

  LinkedAsk with(List<SlotHint> known, Optional<CareAhead> way) {
    return new LinkedAsk(
        me, reading, zone, slot, asker, author, othersWait, known, way, people, children);
  }

  /** Empty for one who is spoken of no more. */
  public Optional<String> name(MemberId id) {
    return people.stream().filter(one -> one.id().equals(id)).findFirst().map(MemberCard::name);
  }

  public List<String> parents() {
    return people.stream().filter(MemberCard::isParent).map(MemberCard::name).toList();
  }
}
