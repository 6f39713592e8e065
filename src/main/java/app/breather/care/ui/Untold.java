package app.breather.care.ui;

import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotCard.AskLine;
import app.breather.care.Coverage;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For parents: who answers by a link that they handed over themselves, and hears from nobody else
 * what has become of it.
 */
record Untold(CareWords words, AskedMail mail) {

  private enum What {
    CANCELLED,
    ENDED,
    COVERED,
    PROMISED
  }

  Stream<Note> notes(CareSlotCard card) {
    return card.over()
        ? Stream.empty()
        : Arrays.stream(What.values()).flatMap(what -> note(card, what).stream());
  }

  private Optional<Note> note(CareSlotCard card, What what) {
    var people =
        card.asks().stream()
            .filter(ask -> mail.isUnreached(ask.caregiver()))
            .filter(ask -> what(card, ask).filter(what::equals).isPresent())
            .map(AskLine::caregiver)
            .toList();
    return people.isEmpty()
        ? Optional.empty()
        : Optional.of(note(what, words.people().names(people)));
  }

  private static Note note(What what, String names) {
    return new Note(
        Note.Kind.WARNING,
        Icon.PHONE,
        CareWords.text("care.untold." + CareWords.lower(what), names));
  }

  private static Optional<What> what(CareSlotCard card, AskLine ask) {
    boolean cancelled = card.coverage() == Coverage.CANCELLED;
    return switch (ask.state()) {
      case WAITING, LAPSED ->
          cancelled
              ? Optional.of(What.CANCELLED)
              : Optional.of(What.COVERED).filter(_ -> isCovered(card, ask));
      case ACCEPTED -> Optional.of(cancelled ? What.CANCELLED : What.PROMISED);
      case WITHDRAWN -> Optional.of(What.ENDED);
      case TAKEN_BACK -> Optional.of(What.ENDED).filter(_ -> ask.byParents());
      case DECLINED -> Optional.empty();
    };
  }

  private static boolean isCovered(CareSlotCard card, AskLine ask) {
    return card.gaps().isEmpty() && card.againOf(ask.caregiver()).isEmpty();
  }
}
