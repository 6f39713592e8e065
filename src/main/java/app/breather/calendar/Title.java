package app.breather.calendar;

import java.util.List;

/** What an entry is called: what somebody wrote, or what a bundle says. */
public sealed interface Title {

  /** As somebody wrote it, in any language. */
  record Written(String text) implements Title {}

  /** A key of a bundle and what goes into its placeholders. */
  record Translated(String key, List<Object> arguments) implements Title {

    public Translated {
      arguments = List.copyOf(arguments);
    }
  }

  static Title written(String text) {
    return new Written(text);
  }

  static Title translated(String key, Object... arguments) {
    return new Translated(key, List.of(arguments));
  }
}
