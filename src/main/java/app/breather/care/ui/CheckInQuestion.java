package app.breather.care.ui;

import static app.breather.care.ui.CareWords.text;

import app.breather.base.ui.Buttons;
import app.breather.care.CheckInAnswer;
import app.breather.care.CheckInAnswering;
import app.breather.care.CheckInCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Asks whoever looks at it how regular care goes for them. */
class CheckInQuestion extends Div {

  /**
   * @param who reads the answer, as a sentence
   */
  CheckInQuestion(CheckInCard.Mine mine, String who, CheckInActions actions) {
    var asked = new Paragraph(text("checkin.asked"));
    asked.addClassName("what");
    var readers = new Paragraph(who);
    readers.addClassNames("soft", "small");
    var word = new TextArea(text("checkin.word"));
    word.setMaxLength(CheckInAnswering.WORD_LENGTH);
    word.setWidthFull();
    var answers = new Div();
    answers.addClassNames("answers", "outcomes");
    for (var answer : CheckInAnswer.values()) {
      answers.add(
          Buttons.soft(
              text("checkin.answer." + CheckInActions.lower(answer)),
              () -> actions.answer(mine.ask(), answer, word.getValue())));
    }
    addClassName("stack");
    add(asked, readers, word, answers);
  }
}
