package app.breather.family;

import java.util.Optional;

/** What a person or a family is called: 1 to 80 characters, no line breaks. */
public record PersonName(String value) {

  public static final int MAX_LENGTH = 80;

  /**
   * @throws IllegalArgumentException for what {@link #parse} finds empty
   */
  public PersonName {
    if (!isValid(value)) {
      throw new IllegalArgumentException("Not a name");
    }
  }

  public static Optional<PersonName> parse(String text) {
    var tidy = text.strip().replaceAll("\\s+", " ");
    return isValid(tidy) ? Optional.of(new PersonName(tidy)) : Optional.empty();
  }

  private static boolean isValid(String text) {
    return !text.isBlank()
        && text.equals(text.strip())
        && text.codePointCount(0, text.length()) <= MAX_LENGTH
        && text.codePoints().noneMatch(Character::isISOControl);
  }

  /** The first letters of the first and the last word: "Oma Inge" is OI. */
  String initials() {
    var words = value.split(" ", -1);
    var first = firstLetter(words[0]);
    return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
  }

  private static String firstLetter(String word) {
    var upper = Character.toUpperCase(word.codePointAt(0));
    return Character.toString(upper);
  }
}
