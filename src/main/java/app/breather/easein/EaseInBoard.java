package app.breather.easein;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.family.Members;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents see all plans, caregivers their own. */
@Service
public class EaseInBoard {

  /** The kind of live change that plans make. */
  public static final String CHANGES = "easein";

  private final EaseInReader reader;
  private final Members members;

  EaseInBoard(EaseInReader reader, Members members) {
    this.reader = reader;
    this.members = members;
  }

  /** Those that go on, the oldest first. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public List<EaseInCard> all() {
    var me = members.me();
    var plans =
        reader.plans().stream()
            .filter(plan -> me.isParent() || me.id().equals(plan.caregiver()))
            .toList();
    return reader.cards(plans, me);
  }

  /** Empty for one that ended, and for somebody else’s as for one that does not exist. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<EaseInCard> one(EaseInPlanId id) {
    return all().stream().filter(card -> card.id().equals(id)).findFirst();
  }
}
