package app.breather.family.ui;

import app.breather.family.EmailAddress;
import app.breather.family.MailCard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Locale;

/** Where the mail of somebody without an account goes, and in which language it is. */
class MailFields extends Div {

  private final EmailField address = new EmailField(getTranslation("family.mail.address"));
  private final RadioButtonGroup<Locale> language =
      new RadioButtonGroup<>(getTranslation("family.mail.language"));

  /** Empty, in the language of the page. */
  MailFields() {
    addClassName("stack");
    address.setMaxLength(EmailAddress.MAX_LENGTH);
    address.setManualValidation(true);
    address.setHelperText(getTranslation("family.mail.help"));
    address.setWidthFull();
    address.getElement().setAttribute("autocomplete", "off");
    language.setItems(Locale.ENGLISH, Locale.GERMAN);
    language.setItemLabelGenerator(item -> item.getDisplayLanguage(item));
    language.setValue(Locale.of(getLocale().getLanguage()));
    add(address, language);
  }

  void show(MailCard card) {
    address.setValue(card.address());
    language.setValue(card.language());
  }

  EmailField address() {
    return address;
  }

  Locale language() {
    return language.getValue();
  }
}
