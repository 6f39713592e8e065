package app.breather.family.ui;

import app.breather.base.ui.Dialogs;
import app.breather.base.ui.Draft;
import app.breather.family.FamilyCard;
import app.breather.family.FamilySettings;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import app.breather.family.SettingsResult;
import app.breather.family.Zones;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.TextStyle;

/** The family's name, time zone and first day of the week. */
class SettingsForm extends Div {

  private final FamilySettings settings;
  private final TextField name = new TextField(getTranslation("family.settings.name"));
  private final ComboBox<String> zone = new ComboBox<>(getTranslation("family.zone"));
  private final Select<DayOfWeek> weekStart = new Select<>();
  private final ChangedMeanwhile changed = new ChangedMeanwhile();
  private final Problems problems = new Problems();
  private FamilyCard seen;

  private SettingsForm(FamilySettings settings, FamilyCard family) {
    this.settings = settings;
    this.seen = family;
    addClassName("stack");
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.setManualValidation(true);
    zone.setManualValidation(true);
    zone.setItems(Zones.places());
    weekStart.setLabel(getTranslation("family.settings.weekStart"));
    weekStart.setItems(DayOfWeek.values());
    weekStart.setItemLabelGenerator(this::dayName);
    problems.at(name, Problem.FAMILY_NAME).at(zone, Problem.ZONE);
    show(family);
    add(changed, name, zone, weekStart);
    addAttachListener(event -> ViewerZone.ask(event.getUI(), this::compare));
  }

  static void open(FamilySettings settings, FamilyCard family) {
    var form = new SettingsForm(settings, family);
    Dialogs.form(
            FamilyWords.text("family.settings"),
            Draft.of("settings", form),
            FamilyWords.text("base.save"),
            form::save)
        .open();
  }

  private String dayName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
  }

  private void show(FamilyCard family) {
    name.setValue(family.name());
    zone.setValue(family.zone().getId());
    weekStart.setValue(family.weekStart());
  }

  private void compare(ZoneId viewer) {
    if (!viewer.equals(seen.zone())) {
      zone.setHelperText(
          getTranslation(
              "family.settings.otherZone", viewer.getId(), ViewerZone.place(seen.zone())));
    }
  }

  private boolean save() {
    var result =
        settings.change(
            seen, name.getValue(), zone.getOptionalValue().orElse(""), weekStart.getValue());
    return switch (result) {
      case SettingsResult.Saved _ -> true;
      case SettingsResult.Invalid invalid -> {
        problems.show(invalid.problems());
        yield false;
      }
      case SettingsResult.Changed now -> {
        problems.clear();
        seen = now.now();
        changed.show(inWords(seen), () -> show(seen));
        yield false;
      }
    };
  }

  private String inWords(FamilyCard family) {
    return getTranslation(
        "family.settings.now", family.name(), family.zone().getId(), dayName(family.weekStart()));
  }
}
