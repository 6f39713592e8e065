package app.breather.family.ui.access;

import app.breather.base.ui.Translations;
import app.breather.family.Standing;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Locale;

/** Shows a page in the language, size and light that the account prefers. */
final class Appearance {

  private record Shown(Standing standing) {}

  private Appearance() {}

  static void apply(UI ui, Standing standing) {
    var shown = ComponentUtil.getData(ui, Shown.class);
    if (shown != null && sameLook(shown.standing(), standing)) {
      return;
    }
    ComponentUtil.setData(ui, Shown.class, new Shown(standing));
    if (!ui.getLocale().getLanguage().equals(standing.language().getLanguage())) {
      ui.setLocale(Translations.spoken(standing.language()));
    }
    ui.getPage()
        .executeJs(
            """
            const root = document.documentElement;
            root.lang = $0;
            $1 ? root.dataset.type = 'large' : delete root.dataset.type;
            $2 === 'system' ? delete root.dataset.theme : root.dataset.theme = $2;
            """,
            standing.language().getLanguage(),
            standing.largeType(),
            standing.theme().name().toLowerCase(Locale.ROOT));
  }

  private static boolean sameLook(Standing one, Standing other) {
    return one.language().equals(other.language())
        && one.largeType() == other.largeType()
        && one.theme() == other.theme();
  }
}
