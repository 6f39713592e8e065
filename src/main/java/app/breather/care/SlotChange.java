package app.breather.care;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import java.time.Instant;
import java.util.List;

/**
 * A slot is to become as parents say now. A promise that still fits stays, one that no longer fits
 * is asked again and holds its minutes, and one that fits again stands as it was.
 */
record SlotChange(CareSlot slot, CareSlotContent content) {

  /** Whose promise would no longer fit, or who would be asked about something else than now. */
  List<MemberId> wouldAskAgain() {
    return slot.covers().standing().stream()
        .filter(cover -> !cover.fits(content.period(), content.children()))
        .filter(
            cover -> !cover.isAskedAgain() || !about(cover, slot.period()).equals(cover.about()))
        .map(Cover::caregiver)
        .distinct()
        .toList();
  }

  /**
   * @param by the parent who changes it, and asks again
   * @return who is asked again
   */
  List<MemberId> apply(MemberId by, Instant now, Instant answerBy) {
    var again = wouldAskAgain();
    var before = slot.period();
    if (!slot.childIds().containsAll(content.children())) {
      slot.covers().standing().forEach(cover -> cover.rememberChildren(slot.childIds()));
    }
    slot.take(content);
    for (var cover : slot.covers().standing()) {
      if (!cover.fits(slot.period(), slot.childIds())) {
        cover.askAgain(about(cover, before), now);
      } else if (cover.isAskedAgain()) {
        settle(cover);
      }
    }
    again.forEach(caregiver -> slot.ask(caregiver, by, now, answerBy));
    return again;
  }

  private Period about(Cover cover, Period before) {
    return MovedAlong.of(cover.about(), before, content.period());
  }

  private void settle(Cover cover) {
    cover.settle();
    slot.askOf(cover.caregiver())
        .ifPresent(ask -> ask.accept(cover.caregiver(), cover.promisedAt()));
  }
}
