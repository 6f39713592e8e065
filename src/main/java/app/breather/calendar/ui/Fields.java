package app.breather.calendar.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** Says at a field what is wrong with it. */
final class Fields {

  private Fields() {}

  static <F extends HasElement & HasValidationProperties> boolean require(
      F field, Optional<?> value) {
    if (value.isEmpty()) {
      refuse(field, I18NProvider.translate("absences.missing"));
    } else {
      field.setInvalid(false);
    }
    return value.isPresent();
  }

  static <F extends HasElement & HasValidationProperties> void refuse(F field, String why) {
    field.setErrorMessage(why);
    field.setInvalid(true);
  }
}
