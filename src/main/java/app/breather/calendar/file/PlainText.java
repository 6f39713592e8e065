package app.breather.calendar.file;

/** What people wrote, as one line without anything that only machines read. */
final class PlainText {

  private PlainText() {}

  /** Reads TEXT (3.3.11). */
  static String unescaped(String value, int longest) {
    var text = new StringBuilder();
    for (int at = 0; at < value.length() && text.length() < 4 * longest; at++) {
      char one = value.charAt(at);
      if (one == '\\' && at + 1 < value.length()) {
        at++;
        char next = value.charAt(at);
        text.append(next == 'n' || next == 'N' ? ' ' : next);
      } else {
        text.append(one);
      }
    }
    return of(text.toString(), longest);
  }

  /**
   * @param longest in characters, of which none is cut in two
   */
  static String of(String value, int longest) {
    var text = new StringBuilder();
    value
        .codePoints()
        .limit(4L * longest)
        .map(one -> Character.isWhitespace(one) ? ' ' : one)
        .filter(PlainText::isForPeople)
        .limit(longest)
        .forEach(text::appendCodePoint);
    return text.toString().strip();
  }

  /** Also what would make text run the other way has no place in a line of ours. */
  private static boolean isForPeople(int one) {
    return switch (Character.getType(one)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.FORMAT -> one == 0x200D; // holds together what is one emoji
      default -> true;
    };
  }
}
