package app.breather.care.ui;

import app.breather.base.mail.Delivery;
import app.breather.base.tenancy.MemberId;
import app.breather.base.ui.Icon;
import app.breather.base.ui.State;
import app.breather.base.ui.StateChip;
import app.breather.care.AskState;
import app.breather.care.CareSlotCard.AskLine;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far the mails with the question have come.
 *
 * @param last to each
 * @param inTheApp who finds the question there, so that a mail that cannot be sent is no trouble
 */
record AskedMail(Map<MemberId, Delivery> last, Set<MemberId> inTheApp) {

  /** Empty once there is an answer, for then it did not matter. */
  Optional<StateChip> chip(AskLine ask) {
    return waiting(ask).flatMap(AskedMail::chip);
  }

  private static Optional<StateChip> chip(Delivery mail) {
    var state = mail.isInTrouble() ? State.OPEN : State.NEUTRAL;
    return switch (mail.state()) {
      case NOT_NEEDED -> Optional.empty();
      case SENT, WAITING, REFUSED, NO_ADDRESS, MADE_UP, NO_SERVER ->
          Optional.of(new StateChip(state, Icon.MAIL, word(mail)));
    };
  }

  private static String word(Delivery mail) {
    return CareWords.text("care.mailed." + CareWords.lower(mail.state()));
  }

  /** Whether the parents had better hand the link over themselves. */
  boolean isInTrouble(AskLine ask) {
    return waiting(ask).filter(Delivery::isInTrouble).isPresent();
  }

  private Optional<Delivery> waiting(AskLine ask) {
    return ask.state() == AskState.WAITING
        ? Optional.ofNullable(last.get(ask.caregiver())).filter(this::matters)
        : Optional.empty();
  }

  private boolean matters(Delivery mail) {
    return switch (mail.state()) {
      case NO_ADDRESS, MADE_UP, NO_SERVER -> !inTheApp.contains(mail.to());
      case WAITING, SENT, REFUSED, NOT_NEEDED -> true;
    };
  }
}
