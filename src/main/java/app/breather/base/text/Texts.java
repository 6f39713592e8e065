package app.breather.base.text;

/** Keeps what people write within what is stored or shown of it. */
public final class Texts {

  private Texts() {}

  /**
   * Without the space around it, and cut when it is longer; never through a character that takes
   * two units, as most emoji do.
   *
   * @param most UTF-16 units
   */
  public static String shortened(String text, int most) {
    var tidy = text.strip();
    if (tidy.length() <= most) {
      return tidy;
    }
    return tidy.substring(0, Character.isHighSurrogate(tidy.charAt(most - 1)) ? most - 1 : most);
  }

  /** As {@link #shortened}; what was cut says so with an ellipsis, one unit more. */
  public static String abbreviated(String text, int most) {
    var kept = shortened(text, most);
    return kept.length() < text.strip().length() ? kept + "…" : kept;
  }
}
