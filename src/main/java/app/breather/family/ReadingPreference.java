package app.breather.family;

import java.util.Locale;
import java.util.Optional;

/**
 * How somebody likes to read.
 *
 * @param language empty for one who never said
 */
public record ReadingPreference(Optional<Locale> language, boolean largeType, Theme theme) {

  /** As classes of a page; empty for what is usual and what the device prefers. */
  public String look() {
    var size = largeType ? "large " : "";
    return (size + (theme == Theme.SYSTEM ? "" : theme.name().toLowerCase(Locale.ROOT))).strip();
  }
}
