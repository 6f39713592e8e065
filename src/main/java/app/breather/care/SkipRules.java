package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.family.Members;
import java.time.Instant;
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

  Optional<SkipReason> reason(CareSlot slot, Rung rung, Instant now) {
    var caregiver = rung.caregiver();
    if (members.find(caregiver).filter(found -> !found.isParent()).isEmpty()) {
      return Optional.of(SkipReason.LEFT);
    }
    if (hasPromised(slot, caregiver)) {
      return Optional.of(SkipReason.PROMISED);
    }
    return slot.askOf(caregiver)
        .flatMap(ask -> reason(ask, rung, now))
        .or(() -> unsuited(slot, caregiver));
  }

  private Optional<SkipReason> unsuited(CareSlot slot, MemberId caregiver) {
    return limits.warnings(slot.gaps(), slot.id()).stream()
        .filter(warning -> warning.caregiver().equals(caregiver))
        .map(warning -> SkipReason.of(warning.breaches().getFirst()))
        .findFirst();
  }

  private static boolean hasPromised(CareSlot slot, MemberId caregiver) {
    return slot.standing().stream().anyMatch(cover -> cover.caregiver().equals(caregiver));
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
