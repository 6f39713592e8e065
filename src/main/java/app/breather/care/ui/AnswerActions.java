package app.breather.care.ui;

import app.breather.base.tenancy.MemberId;
import app.breather.base.time.Period;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Toast;
import app.breather.care.AcceptResult;
import app.breather.care.AnswerResult;
import app.breather.care.CareAcceptance;
import app.breather.care.CareAnswers;
import app.breather.care.CareSlotCard;
import app.breather.care.CareSlotId;
import app.breather.care.GivingBack;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** What a caregiver does with an ask, and the sentence that follows. */
@Component
public class AnswerActions {

  private final CareAcceptance acceptance;
  private final CareAnswers answers;
  private final GivingBack givingBack;

  AnswerActions(CareAcceptance acceptance, CareAnswers answers, GivingBack givingBack) {
    this.acceptance = acceptance;
    this.answers = answers;
    this.givingBack = givingBack;
  }

  void yes(CareSlotCard card, List<Period> wanted, CareWords words) {
    Toast.show(words.of(acceptance.accept(card.id(), wanted)));
  }

  /** Each is judged by itself; of what cannot be, the first is said. */
  void yesToAll(List<CareSlotCard> days, CareWords words) {
    var results = days.stream().map(day -> acceptance.accept(day.id(), day.gaps())).toList();
    var refused =
        results.stream().filter(result -> !(result instanceof AcceptResult.Accepted)).toList();
    var promised = CareWords.text("care.bundle.promised", days.size() - refused.size());
    Toast.show(refused.isEmpty() ? promised : promised + " " + words.of(refused.getFirst()));
  }

  void partly(CareSlotCard card, List<Period> open, CareWords words) {
    PartForm.open(
        CareWords.text("care.partly.title"),
        open,
        words,
        part -> acceptance.accept(card.id(), List.of(part)));
  }

  /** A parent enters the yes of somebody else. */
  AcceptResult enter(CareSlotId slot, MemberId caregiver, Period part, Set<MemberId> companions) {
    return acceptance.enter(slot, caregiver, List.of(part), companions);
  }

  void no(CareSlotCard card) {
    withWord("care.no.title", "care.no.confirm", card.id(), answers::decline);
  }

  void takeBack(CareSlotCard card) {
    withWord("care.takeBack.title", "care.takeBack.confirm", card.id(), answers::takeBack);
  }

  void undo(CareSlotCard card) {
    Toast.show(CareWords.of(answers.undo(card.id())));
  }

  /** Of a day of regular care that was given back. */
  void comeAfterAll(CareSlotId slot, CareWords words) {
    Toast.show(words.of(givingBack.comeAfterAll(slot)));
  }

  /** A parent enters that the caregiver can come after all. */
  void enterAfterAll(CareSlotId slot, CareWords words) {
    Toast.show(words.of(givingBack.enterAfterAll(slot)));
  }

  private static void withWord(
      String title,
      String confirm,
      CareSlotId slot,
      BiFunction<CareSlotId, Optional<String>, AnswerResult> action) {
    var word = new TextArea(CareWords.text("care.word"));
    word.setMaxLength(CareAnswers.WORD_LENGTH);
    word.setWidthFull();
    Dialogs.form(
            CareWords.text(title),
            Draft.of(title + "/" + slot, word),
            CareWords.text(confirm),
            () -> {
              var result = action.apply(slot, Optional.of(word.getValue()));
              Toast.show(CareWords.of(result));
              return true;
            })
        .open();
  }
}
