package app.breather.handover.baton.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Dialogs;
import app.breather.handover.baton.BatonLine;
import app.breather.handover.baton.BatonWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;

/** Since when somebody had the children, or that it was not so. */
final class CorrectionDialog {

  private static final Duration STEP = Duration.ofMinutes(5);

  private CorrectionDialog() {}

  static void open(BatonLine line, BatonWords words, BatonActions actions) {
    var time = new TimePicker(translate("baton.itWasAt"));
    time.setStep(STEP);
    time.setValue(
        line.from().atZone(words.stays().times().zone()).toLocalTime().withSecond(0).withNano(0));
    var content = new Div(time);
    content.addClassName("stack");
    var dialog =
        Dialogs.form(
            words.line(line),
            content,
            translate("baton.correct.save"),
            () -> {
              if (time.getValue() == null) {
                time.setErrorMessage(translate("baton.wrongTime"));
                time.setInvalid(true);
                return false;
              }
              return actions.itWasAt(line, time.getValue(), words);
            });
    content.add(
        Buttons.line(
            translate("baton.revoke"),
            () -> {
              actions.itWasNotSo(line, words);
              dialog.close();
            }));
    dialog.open();
  }
}
