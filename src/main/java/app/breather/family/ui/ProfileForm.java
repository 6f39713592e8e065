package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.family.PersonName;
import app.breather.family.ProfileCard;
import app.breather.family.ProfileResult;
import app.breather.family.Profiles;
import app.breather.family.Theme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Locale;

/** Name and colour here, language and look everywhere. */
class ProfileForm extends Div {

  private static final List<Integer> COLOURS = List.of(3, 2, 1, 6, 5, 7, 8, 4);

  private final Profiles profiles;
  private final TextField name = new TextField(getTranslation("family.profile.name"));
  private final RadioButtonGroup<Integer> colour =
      new RadioButtonGroup<>(getTranslation("family.profile.colour"));
  private final RadioButtonGroup<Locale> language =
      new RadioButtonGroup<>(getTranslation("family.profile.language"));
  private final Checkbox largeType = new Checkbox(getTranslation("family.profile.largeType"));
  private final RadioButtonGroup<Theme> theme =
      new RadioButtonGroup<>(getTranslation("family.profile.theme"));

  private final ChangedMeanwhile changed = new ChangedMeanwhile();
  private ProfileCard seen;

  ProfileForm(Profiles profiles) {
    this.profiles = profiles;
    this.seen = profiles.mine();
    addClassName("stack");
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.setManualValidation(true);
    colour.setItems(COLOURS);
    colour.setItemLabelGenerator(this::colourName);
    colour.setRenderer(new ComponentRenderer<>(ProfileForm::swatch));
    language.setItems(Locale.ENGLISH, Locale.GERMAN);
    language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
    theme.setItems(Theme.values());
    theme.setItemLabelGenerator(this::themeName);
    show(seen);
    add(
        changed,
        name,
        colour,
        language,
        theme,
        largeType,
        Buttons.primary(getTranslation("base.save"), this::save));
  }

  private static Span swatch(int colour) {
    var dot = new Span();
    dot.addClassNames("badge", "s", "p" + colour);
    dot.getElement().setAttribute("aria-hidden", "true");
    var swatch = new Span(dot, new Span(FamilyWords.text("family.colour." + colour)));
    swatch.addClassName("swatch");
    return swatch;
  }

  private void show(ProfileCard card) {
    name.setValue(card.name());
    colour.setValue(card.colour());
    language.setValue(card.language());
    largeType.setValue(card.largeType());
    theme.setValue(card.theme());
  }

  private void save() {
    name.setInvalid(false);
    switch (profiles.change(seen, read())) {
      case ProfileResult.Saved _ -> UI.getCurrent().getPage().reload();
      case ProfileResult.Invalid invalid -> {
        name.setErrorMessage(Problems.sentence(invalid.problem()));
        name.setInvalid(true);
      }
      case ProfileResult.Changed now -> {
        seen = now.now();
        changed.show(inWords(seen), () -> show(seen));
      }
    }
  }

  private ProfileCard read() {
    return new ProfileCard(
        name.getValue(),
        colour.getValue(),
        seen.email(),
        language.getValue(),
        largeType.getValue(),
        theme.getValue());
  }

  private String inWords(ProfileCard card) {
    return getTranslation(
        "family.profile.now",
        card.name(),
        colourName(card.colour()),
        card.language().getDisplayLanguage(card.language()),
        themeName(card.theme()),
        getTranslation(card.largeType() ? "base.yes" : "base.no"));
  }

  private String colourName(int number) {
    return getTranslation("family.colour." + number);
  }

  private String themeName(Theme item) {
    return getTranslation("family.theme." + item.name().toLowerCase(Locale.ROOT));
  }
}
