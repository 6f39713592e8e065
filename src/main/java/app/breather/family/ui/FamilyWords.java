package app.breather.family.ui;

import com.vaadin.flow.i18n.I18NProvider;

/** The words of this feature, in the language of the page. */
final class FamilyWords {

  private FamilyWords() {}

  static String text(String key, Object... values) {
    return I18NProvider.translate(key, values);
  }
}
