package app.breather.timeoff.ui;

import static app.breather.timeoff.ui.TimeOffWords.text;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.Note;
import app.breather.timeoff.EveningsOut;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** How often parents would like to go out, and whether it is time again. */
class EveningsOutSection extends Card {

  private final EveningWords words;
  private final RhythmDialog rhythm;
  private Optional<EveningsOut> shown = Optional.empty();
  private final Div content = new Div();

  EveningsOutSection(TimeOffWords words, RhythmDialog rhythm) {
    super(text("timeoff.evening.out"));
    this.words = new EveningWords(words);
    this.rhythm = rhythm;
    content.addClassName("stack");
    add(content);
  }

  void show(EveningsOut out) {
    if (shown.filter(out::equals).isEmpty()) {
      shown = Optional.of(out);
      draw(out);
    }
  }

  private void draw(EveningsOut out) {
    content.removeAll();
    if (out.isOverdue()) {
      content.add(
          new Note(Note.Kind.LAMP, EveningWords.overdue(out))
              .withAction(
                  Buttons.soft(
                      text("timeoff.evening.find"),
                      Icon.HEART,
                      () -> TimeOffScreens.go(TimeOffScreens.NEW_DATE_NIGHT))));
    }
    var change =
        Buttons.soft(
            text(out.rhythm().isEmpty() ? "timeoff.evening.howOften" : "timeoff.evening.change"),
            Icon.REPEAT,
            () -> rhythm.open(out, words));
    var buttons = new Div(change);
    buttons.addClassName("btns");
    content.add(new Paragraph(words.rhythm(out)), buttons);
  }
}
