package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.ChildId;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How regular care goes: parents see all that was said, a caregiver what they said themselves. */
@Service
public class CheckInBoard {

  private final CheckInReader reader;
  private final Members members;

  CheckInBoard(CheckInReader reader, Members members) {
    this.reader = reader;
    this.members = members;
  }

  /** What somebody is asked, or what parents should look at. */
  public record Open(CheckInCard card, MemberId caregiver, Set<ChildId> children) {}

  /** Of regular care that goes on; what calls for a change first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<Open> open() {
    var me = members.me();
    var mine =
        reader.agreed().stream()
            .filter(care -> me.isParent() || care.caregiver().equals(me.id()))
            .toList();
    var folds = reader.folds(mine.stream().map(RegularCare::id).toList());
    return Stream.iterate(0, one -> one < mine.size(), one -> one + 1)
        .map(one -> open(mine.get(one), card(folds.get(one), me)))
        .filter(one -> one.card().calls() || one.card().isAskedOfMe())
        .sorted(Comparator.comparing(one -> !one.card().calls()))
        .toList();
  }

  private static Open open(RegularCare care, CheckInCard card) {
    return new Open(card, care.caregiver(), care.childIds());
  }

  private static CheckInCard card(CheckInFold fold, MemberCard me) {
    return me.isParent() ? fold.ofParent(me.id()) : fold.ofCaregiver(me.id());
  }

  /**
   * Also what was said while the same care was at another time. Empty for a caregiver whose it is
   * not, as for an id that does not exist.
   */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<CheckInCard> of(RegularCareId id) {
    var me = members.me();
    return reader
        .find(id)
        .filter(care -> me.isParent() || care.caregiver().equals(me.id()))
        .map(care -> withThoseBefore(care, me));
  }

  private CheckInCard withThoseBefore(RegularCare care, MemberCard me) {
    var cards =
        reader.folds(reader.withThoseBefore(care)).stream().map(fold -> card(fold, me)).toList();
    var now = cards.getFirst();
    return new CheckInCard(
        now.care(),
        now.mine(),
        cards.stream().flatMap(card -> card.lines().stream()).toList(),
        now.calls(),
        now.waiting());
  }
}
