package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.Members;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is passed over when it is their turn, and why. */
@Component
class SkipRules {

  private final Members members;
  private final LimitWatch limits;

  SkipRules(Members members, LimitWatch limits) {
    this.members = members;
    this.limits = limits;
  }

  /** Of those who would be asked now, the ones who are not. */
  Map<MemberId, SkipReason> reasons(CareSlot slot, Collection<Rung> rungs, Instant now) {
    var unsuited = unsuited(slot);
    var found = new LinkedHashMap<MemberId, SkipReason>();
    for (var rung : rungs) {
      reason(slot, rung, now)
          .or(() -> Optional.ofNullable(unsuited.get(rung.caregiver())))
          .ifPresent(why -> found.put(rung.caregiver(), why));
    }
    return found;
  }

  private Optional<SkipReason> reason(CareSlot slot, Rung rung, Instant now) {
    var caregiver = rung.caregiver();
    if (members.find(caregiver).filter(found -> !found.isParent()).isEmpty()) {
      return Optional.of(SkipReason.LEFT);
    }
    if (hasPromised(slot, caregiver)) {
      return Optional.of(SkipReason.PROMISED);
    }
    return slot.askOf(caregiver).flatMap(ask -> reason(ask, rung, now));
  }

  private Map<MemberId, SkipReason> unsuited(CareSlot slot) {
    var found = new HashMap<MemberId, SkipReason>();
    limits
        .warnings(slot.covers().gaps(), slot.id())
        .forEach(
            warning ->
                warning.breaches().stream()
                    .flatMap(breach -> SkipReason.of(breach).stream())
                    .findFirst()
                    .ifPresent(why -> found.put(warning.caregiver(), why)));
    return found;
  }

  private static boolean hasPromised(CareSlot slot, MemberId caregiver) {
    return slot.covers().standing().stream().anyMatch(cover -> cover.caregiver().equals(caregiver));
  }

  private static Optional<SkipReason> reason(Ask ask, Rung rung, Instant now) {
    return switch (ask.state(now)) {
      case WAITING -> Optional.of(SkipReason.ASKED);
      case DECLINED, TAKEN_BACK ->
          ask.answeredAt().filter(rung.queuedAt()::isBefore).map(_ -> SkipReason.SAID_NO);
      case ACCEPTED, LAPSED, WITHDRAWN -> Optional.empty();
    };
  }
}
