package app.breather.care.ui;

import app.breather.base.mail.Delivery;
import app.breather.base.tenancy.MemberId;
import app.breather.care.LadderCard;
import app.breather.care.ReminderLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What parents know of how a slot is asked about.
 *
 * @param mails the last one with the question, to each
 */
record Asking(
    Optional<LadderCard> ladder, List<ReminderLine> reminders, Map<MemberId, Delivery> mails) {

  /** All that a caregiver knows of it. */
  static final Asking UNKNOWN = new Asking(Optional.empty(), List.of(), Map.of());
}
