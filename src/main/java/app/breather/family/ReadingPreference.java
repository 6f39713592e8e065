package app.breather.family;

import java.util.Locale;
import java.util.Optional;

/**
 * How somebody likes to read.
 *
 * @param language empty for one who never said
 */
public record ReadingPreference(Optional<Locale> language, boolean largeType, Theme theme) {}
