package app.breather.notifications.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Toast;
import app.breather.notifications.QuietHours;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.function.Consumer;

/** From when until when one wants no mail; each change holds at once. */
class QuietHoursFields extends Div {

  private static final Duration STEP = Duration.ofMinutes(30);

  private final TimePicker from = new TimePicker(translate("notifications.quiet.from"));
  private final TimePicker until = new TimePicker(translate("notifications.quiet.until"));
  private final Consumer<QuietHours> keep;

  QuietHoursFields(QuietHours hours, Consumer<QuietHours> keep) {
    this.keep = keep;
    addClassNames("span-fields", "clock-only", "quiet-hours");
    from.setValue(hours.from());
    until.setValue(hours.until());
    until.setHelperText(translate("notifications.quiet.none"));
    for (var field : new TimePicker[] {from, until}) {
      field.setStep(STEP);
      field.setErrorMessage(translate("notifications.quiet.missing"));
      field.addValueChangeListener(_ -> changed());
      add(field);
    }
  }

  private void changed() {
    if (!from.isEmpty() && !until.isEmpty()) {
      keep.accept(new QuietHours(from.getValue(), until.getValue()));
      Toast.show(translate("notifications.quiet.kept"));
    }
  }
}
