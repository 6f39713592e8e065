package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.time.RepeatedTime.Occurrence;
import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.base.ui.Toast;
import app.breather.care.CareAnswers;
import app.breather.care.CareSlotId;
import app.breather.care.GivingBack;
import app.breather.care.RegularCard;
import app.breather.care.RegularChangeResult;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What a caregiver and parents do with one day of regular care. */
@Component
class DayActions {

  private final GivingBack givingBack;
  private final AnswerActions answers;

  DayActions(GivingBack givingBack, AnswerActions answers) {
    this.givingBack = givingBack;
    this.answers = answers;
  }

  /** The caregiver cannot come on one day. */
  void giveBack(RegularCard card, CareWords words) {
    var word = new TextArea(text("care.word"));
    word.setMaxLength(CareAnswers.WORD_LENGTH);
    word.setWidthFull();
    choose(
        card,
        words,
        text("care.regular.giveBack.text"),
        day -> givingBack.giveBack(card.id(), day, Optional.of(word.getValue())),
        new Draft("regular.giveBack/" + card.id()),
        word);
  }

  /** A parent enters that; others can be asked on the page that follows. */
  void enterGivenBack(RegularCard card, CareWords words) {
    var name = words.people().name(card.content().caregiver());
    choose(
        card,
        words,
        text("care.regular.giveBack.text.by", name),
        day -> {
          var result = givingBack.enter(card.id(), day);
          if (result instanceof RegularChangeResult.Opened(var slot)) {
            UI.getCurrent().navigate(CareNavigation.toSlot(slot));
          }
          return result;
        });
  }

  void comeAfterAll(CareSlotId slot, CareWords words) {
    answers.comeAfterAll(slot, words);
  }

  void enterAfterAll(CareSlotId slot, CareWords words) {
    answers.enterAfterAll(slot, words);
  }

  private static void choose(
      RegularCard card,
      CareWords words,
      String explained,
      Function<LocalDate, RegularChangeResult> then,
      com.vaadin.flow.component.Component... more) {
    var day = new Select<Occurrence>();
    day.setLabel(text("care.regular.giveBack.day"));
    day.setItems(card.ahead());
    day.setItemLabelGenerator(one -> words.range(one.period()));
    card.firstAhead().ifPresent(day::setValue);
    day.setWidthFull();
    var explanation = new Paragraph(explained);
    explanation.addClassName("soft");
    var form = new Div(explanation, day);
    form.add(more);
    form.addClassName("stack");
    Dialogs.form(
            text("care.regular.giveBack.title"),
            form,
            text("care.regular.giveBack.confirm"),
            () -> {
              day.getOptionalValue()
                  .map(Occurrence::day)
                  .map(then)
                  .map(result -> new RegularWords(words).of(result, ""))
                  .ifPresent(Toast::show);
              return true;
            })
        .open();
  }
}
