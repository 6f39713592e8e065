package app.breather.care;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.tenancy.CurrentActor;
import app.breather.base.tenancy.MemberId;
import app.breather.family.Families;
import app.breather.family.MemberCard;
import app.breather.family.Members;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Parents ask caregivers for all that is open of a bundle, with one question. */
@Service
public class BundleAsking {

  private final CareBundles bundles;
  private final BundleAsks asks;
  private final CareSlots slots;
  private final AskSending sending;
  private final BundleMessages messages;
  private final Members members;
  private final Families families;
  private final CurrentActor current;
  private final Clock clock;

  BundleAsking(
      CareBundles bundles,
      BundleAsks asks,
      CareSlots slots,
      AskSending sending,
      BundleMessages messages,
      Members members,
      Families families,
      CurrentActor current,
      Clock clock) {
    this.bundles = bundles;
    this.asks = asks;
    this.slots = slots;
    this.sending = sending;
    this.messages = messages;
    this.members = members;
    this.families = families;
    this.current = current;
    this.clock = clock;
  }

  /** For each slot of it, who has promised some of that slot is not asked again. */
  @Needs(Access.PARENT)
  @Transactional
  public BundleAskResult ask(CareBundleId id, Set<MemberId> caregivers) {
    return known().containsAll(caregivers)
        ? ask(id, slot -> unpromised(slot, caregivers))
        : new BundleAskResult.Gone();
  }

  /** All who have not said no, and do not know yet that they are needed. */
  @Needs(Access.PARENT)
  @Transactional
  public BundleAskResult askOthers(CareBundleId id) {
    var all = known();
    return ask(id, slot -> AskSending.others(slot, all, clock.instant()));
  }

  private BundleAskResult ask(CareBundleId id, Function<CareSlot, Set<MemberId>> whom) {
    var bundle = bundles.findById(id.value());
    if (bundle.isEmpty()) {
      return new BundleAskResult.Gone();
    }
    var asked = new LinkedHashMap<MemberId, List<CareSlot>>();
    for (var slot : slots.lockBundle(id.value())) {
      if (isOpen(slot)) {
        var people = whom.apply(slot);
        put(slot, people);
        people.forEach(one -> asked.computeIfAbsent(one, _ -> new ArrayList<>()).add(slot));
      }
    }
    asked.forEach((who, days) -> messages.asked(bundle.get(), askOf(bundle.get(), who), days));
    return asked.isEmpty()
        ? new BundleAskResult.Nothing()
        : new BundleAskResult.Asked(asked.size());
  }

  private boolean isOpen(CareSlot slot) {
    return !slot.isCancelled()
        && !slot.hasBegun(clock.instant())
        && !slot.covers().gaps().isEmpty();
  }

  private void put(CareSlot slot, Set<MemberId> people) {
    var answerBy = AnswerBy.of(clock.instant(), slot.period().from(), families.current().zone());
    sending.put(slot, people, answerBy, current.member());
  }

  private BundleAsk askOf(CareBundle bundle, MemberId caregiver) {
    var now = clock.instant();
    var by = current.member();
    var found = asks.findByBundleIdAndCaregiverId(bundle.id().value(), caregiver.value());
    found.ifPresent(ask -> ask.askAgain(by, now));
    return found.orElseGet(() -> asks.save(new BundleAsk(bundle.id(), caregiver, by, now)));
  }

  private static Set<MemberId> unpromised(CareSlot slot, Set<MemberId> caregivers) {
    return caregivers.stream()
        .filter(
            one ->
                slot.covers().standing().stream().noneMatch(cover -> cover.caregiver().equals(one)))
        .collect(Collectors.toSet());
  }

  private Set<MemberId> known() {
    return members.caregivers().stream().map(MemberCard::id).collect(Collectors.toSet());
  }
}
