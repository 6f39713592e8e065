package app.breather.base.ui;

import java.text.ListFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Several names in a sentence. */
public final class Names {

  private Names() {}

  /** As in "Mia", "Mia and Tom", "Alex, Kim und Sam"; empty for none. */
  public static String all(Collection<String> names, Locale reader) {
    return names.isEmpty()
        ? ""
        : ListFormat.getInstance(
                Translations.spoken(reader), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
            .format(List.copyOf(names));
  }
}
