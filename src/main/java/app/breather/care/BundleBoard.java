package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.MemberId;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bundles as the acting person may see them. */
@Service
public class BundleBoard {

  private final CareBundles bundles;
  private final BundleAsks asks;
  private final CareSlots slots;
  private final Members members;
  private final Clock clock;

  BundleBoard(CareBundles bundles, BundleAsks asks, CareSlots slots, Members members, Clock clock) {
    this.bundles = bundles;
    this.asks = asks;
    this.slots = slots;
    this.members = members;
    this.clock = clock;
  }

  /** Empty for a caregiver whom none of its days concerns, as for an id that does not exist. */
  @Needs(Access.MEMBER)
  @Transactional(readOnly = true)
  public Optional<BundleCard> find(CareBundleId id) {
    var me = members.me();
    return bundles
        .findById(id.value())
        .map(
            bundle ->
                new BundleCard(
                    id,
                    bundle.caregiver(),
                    bundle.firstDay(),
                    bundle.lastDay(),
                    asked(id, me),
                    days(id, me)))
        .filter(card -> me.isParent() || !card.days().isEmpty());
  }

  private List<MemberId> asked(CareBundleId id, MemberCard me) {
    return me.isParent()
        ? asks.findByBundleIdOrderById(id.value()).stream().map(BundleAsk::caregiver).toList()
        : List.of();
  }

  private List<CareSlotCard> days(CareBundleId id, MemberCard me) {
    var now = clock.instant();
    return slots.ofBundle(id.value()).stream()
        .filter(slot -> me.isParent() || slot.concerns(me.id(), now))
        .map(
            slot ->
                CareSlotCard.of(slot, now, me.isParent() ? Optional.empty() : Optional.of(me.id())))
        .toList();
  }
}
