package app.breather.family;

import java.util.Locale;

/** What somebody may change about themselves, here and everywhere. */
public record ProfileCard(
    String name, int colour, String email, Locale language, boolean largeType, Theme theme) {}
