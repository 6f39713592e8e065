package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.Actor;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.family.Children;
import app.breather.family.Correspondents;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads for whom the question for several days is, and then its days as that caregiver may. */
@Component
class LinkedBundleReader {

  private final BundleAsks asks;
  private final CareSlots slots;
  private final Members members;
  private final Children children;
  private final Families families;
  private final Correspondents correspondents;
  private final CareFromAnswer promised;
  private final CurrentActor current;
  private final Clock clock;

  LinkedBundleReader(
      BundleAsks asks,
      CareSlots slots,
      Members members,
      Children children,
      Families families,
      Correspondents correspondents,
      CareFromAnswer promised,
      CurrentActor current,
      Clock clock) {
    this.asks = asks;
    this.slots = slots;
    this.members = members;
    this.children = children;
    this.families = families;
    this.correspondents = correspondents;
    this.promised = promised;
    this.current = current;
    this.clock = clock;
  }

  /** Whom it is for, and about which days. */
  record Asked(Actor.ByLink who, CareBundleId bundle, MemberId asker) {}

  /** Empty for a caregiver who left, and for one who became a parent. */
  @Needs(Access.SYSTEM)
  @Transactional(readOnly = true)
  public Optional<Asked> asked(UUID ask) {
    return asks.findById(ask)
        .filter(found -> isCaregiver(found.caregiver()))
        .map(
            found ->
                new Asked(
                    new Actor.ByLink(current.family(), found.caregiver()),
                    found.bundle(),
                    found.askedBy()));
  }

  private boolean isCaregiver(MemberId id) {
    return members.caregivers().stream().map(MemberCard::id).anyMatch(id::equals);
  }

  @Needs(Access.CAREGIVER)
  @Transactional(readOnly = true)
  public LinkedBundle read(Asked asked) {
    var days = days(asked);
    return new LinkedBundle(
        members.me(),
        correspondents.me().reading(),
        families.current().zone(),
        days,
        ahead(days, asked.who().member()),
        asked.asker(),
        members.parents(),
        children.all());
  }

  private Map<CareOccasionId, CareAhead> ahead(List<CareSlotCard> days, MemberId me) {
    var spans = days.stream().flatMap(day -> day.promisedBy(me).stream()).sorted().toList();
    if (spans.isEmpty()) {
      return Map.of();
    }
    var ids = days.stream().map(day -> CareOccasionId.of(day.id())).collect(Collectors.toSet());
    return promised
        .ahead(new Period(spans.getFirst().from(), spans.getLast().until()))
        .entrySet()
        .stream()
        .filter(one -> ids.contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<CareSlotCard> days(Asked asked) {
    var me = asked.who().member();
    var now = clock.instant();
    return slots.ofBundle(asked.bundle().value()).stream()
        .filter(slot -> slot.askOf(me).isPresent())
        .map(slot -> CareSlotCard.of(slot, now, Optional.of(me)))
        .toList();
  }
}
