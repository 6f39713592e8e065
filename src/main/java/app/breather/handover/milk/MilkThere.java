package app.breather.handover.milk;

import app.breather.base.security.Access;
import app.breather.base.security.AccessRules;
import app.breather.base.tenancy.ChildId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is left for a child, as whoever acts is to know it by now. */
@Component
class MilkThere {

  private static final UUID NONE = new UUID(0, 0);

  private final MilkBags bags;
  private final ObjectProvider<KeptUses> keepers;
  private final AccessRules access;

  MilkThere(MilkBags bags, ObjectProvider<KeptUses> keepers, AccessRules access) {
    this.bags = bags;
    this.keepers = keepers;
    this.access = access;
  }

  /**
   * @param kept uses that count as if they had not been
   */
  record Bag(MilkBag bag, Set<UUID> kept) {}

  List<Bag> of(ChildId child) {
    var kept = keptFromMe();
    return bags.there(child.value(), kept.isEmpty() ? Set.of(NONE) : kept).stream()
        .map(bag -> new Bag(bag, kept))
        .toList();
  }

  /** Uses that count for whoever acts as if they had not been; none for a caregiver. */
  Set<UUID> keptFromMe() {
    return access.allow(Access.PARENT)
        ? keepers.stream()
            .flatMap(keeper -> keeper.keptFromMe().stream())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }
}
