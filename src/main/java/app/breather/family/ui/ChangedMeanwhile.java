package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import com.vaadin.flow.component.html.Div;

/** Says how something is now that was changed while one was typing, and lets one choose. */
class ChangedMeanwhile extends Div {

  ChangedMeanwhile() {
    getElement().setAttribute("role", "alert");
  }

  /**
   * @param now what is stored, in words; saving once more replaces it
   * @param take puts what is stored into the form
   */
  void show(String now, Runnable take) {
    removeAll();
    add(
        new Note(Note.Kind.WARNING, FamilyWords.text("family.changed", now))
            .withAction(
                Buttons.soft(
                    FamilyWords.text("family.changed.take"),
                    () -> {
                      removeAll();
                      take.run();
                    })));
  }
}
