package app.breather.calendar.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A line as {@code DTSTART;TZID="Europe/Berlin":20270301T090000}.
 *
 * @param name in capitals
 * @param parameters by their names in capitals, without quotes
 * @param isCut whether more of it was left out, for its length
 */
record ContentLine(String name, Map<String, String> parameters, String value, boolean isCut) {

  private static final int MOST_PARAMETERS = 50;

  /** A line without a value is its name alone. */
  static ContentLine parse(String line, boolean isCut) {
    int nameEnd = endOfName(line);
    boolean isPlain = nameEnd == line.length() || line.charAt(nameEnd) == ':';
    var parameters = isPlain ? Map.<String, String>of() : new HashMap<String, String>();
    int at = nameEnd;
    while (at < line.length() && line.charAt(at) == ';') {
      int end = endOfParameter(line, at + 1);
      if (parameters.size() < MOST_PARAMETERS) {
        keep(line.substring(at + 1, end), parameters);
      }
      at = end;
    }
    return new ContentLine(
        upper(line.substring(0, nameEnd)),
        parameters,
        at < line.length() ? line.substring(at + 1) : "",
        isCut);
  }

  private static int endOfName(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) != ':' && line.charAt(at) != ';') {
      at++;
    }
    return at;
  }

  private static int endOfParameter(String line, int from) {
    boolean quoted = false;
    int at = from;
    while (at < line.length() && (quoted || line.charAt(at) != ':' && line.charAt(at) != ';')) {
      quoted ^= line.charAt(at) == '"';
      at++;
    }
    return at;
  }

  private static void keep(String parameter, Map<String, String> parameters) {
    int equals = parameter.indexOf('=');
    if (equals > 0) {
      parameters.putIfAbsent(
          upper(parameter.substring(0, equals)), parameter.substring(equals + 1).replace("\"", ""));
    }
  }

  boolean is(String wantedName, String wantedValue) {
    return name.equals(wantedName) && word().equals(wantedValue);
  }

  /** Its value where that is a keyword. */
  String word() {
    return upper(value);
  }

  String parameter(String wanted) {
    return parameters.getOrDefault(wanted, "").strip();
  }

  private static String upper(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
