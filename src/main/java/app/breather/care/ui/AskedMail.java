package app.breather.care.ui;

import app.breather.base.mail.Delivery;
import app.breather.base.mail.DeliveryState;
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
    return unanswered(ask)
        .flatMap(mail -> word(ask, mail).map(word -> chip(word, isInTrouble(ask, mail))));
  }

  private static StateChip chip(String word, boolean trouble) {
    return new StateChip(
        trouble ? State.OPEN : State.NEUTRAL, Icon.MAIL, CareWords.text("care.mailed." + word));
  }

  /** Once the time to answer is over, the question is mailed no more. */
  private static Optional<String> word(AskLine ask, Delivery mail) {
    boolean lapsed = ask.state() == AskState.LAPSED;
    return switch (mail.state()) {
      case NOT_NEEDED, WAITING ->
          lapsed
              ? Optional.of("never")
              : Optional.of("waiting").filter(_ -> mail.state() == DeliveryState.WAITING);
      case SENT -> Optional.of("sent").filter(_ -> !lapsed);
      case REFUSED, NO_ADDRESS, MADE_UP, NO_SERVER -> Optional.of(CareWords.lower(mail.state()));
    };
  }

  /** Whether the parents had better hand the link over themselves. */
  boolean isInTrouble(AskLine ask) {
    return unanswered(ask).filter(mail -> isInTrouble(ask, mail)).isPresent();
  }

  private static boolean isInTrouble(AskLine ask, Delivery mail) {
    return ask.state() == AskState.LAPSED ? mail.state() != DeliveryState.SENT : mail.isInTrouble();
  }

  /** Whether the question could not be mailed to who finds it nowhere else. */
  boolean isUnreached(MemberId caregiver) {
    return Optional.ofNullable(last.get(caregiver))
        .filter(_ -> !inTheApp.contains(caregiver))
        .filter(mail -> mail.state() != DeliveryState.WAITING && mail.isInTrouble())
        .isPresent();
  }

  private Optional<Delivery> unanswered(AskLine ask) {
    return ask.state() == AskState.WAITING || ask.state() == AskState.LAPSED
        ? Optional.ofNullable(last.get(ask.caregiver())).filter(this::matters)
        : Optional.empty();
  }

  private boolean matters(Delivery mail) {
    return switch (mail.state()) {
      case NO_ADDRESS, MADE_UP, NO_SERVER, NOT_NEEDED -> !inTheApp.contains(mail.to());
      case WAITING, SENT, REFUSED -> true;
    };
  }
}
