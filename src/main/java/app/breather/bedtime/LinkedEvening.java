package app.breather.bedtime;

import app.breather.family.ChildCard;
import app.breather.family.MemberCard;
import app.breather.family.ReadingPreference;
import java.time.ZoneId;
import java.util.List;

/** An evening as the parent sees it who was asked by a letter how it was. */
public record LinkedEvening(
    MemberCard me,
    ReadingPreference reading,
    ZoneId zone,
    TurnCard turn,
    List<MemberCard> members,
    List<ChildCard> children) {

  public LinkedEvening {
    members = List.copyOf(members);
    children = List.copyOf(children);
  }
}
