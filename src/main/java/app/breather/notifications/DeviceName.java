package app.breather.notifications;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names a browser by what it says of itself, as in "Firefox · Android"; empty when it says nothing
 * known.
 */
final class DeviceName {

  /** The first that fits: most say that they are Chrome or Safari too. */
  private static final List<Map.Entry<String, String>> BROWSERS =
      List.of(
          Map.entry("Edg", "Edge"),
          Map.entry("OPR/", "Opera"),
          Map.entry("SamsungBrowser/", "Samsung Internet"),
          Map.entry("Vivaldi/", "Vivaldi"),
          Map.entry("Firefox/", "Firefox"),
          Map.entry("FxiOS/", "Firefox"),
          Map.entry("CriOS/", "Chrome"),
          Map.entry("Chrome/", "Chrome"),
          Map.entry("Safari/", "Safari"));

  private static final List<Map.Entry<String, String>> SYSTEMS =
      List.of(
          Map.entry("iPhone", "iPhone"),
          Map.entry("iPad", "iPad"),
          Map.entry("Android", "Android"),
          Map.entry("Windows", "Windows"),
          Map.entry("CrOS", "ChromeOS"),
          Map.entry("Macintosh", "Mac"),
          Map.entry("Linux", "Linux"));

  private DeviceName() {}

  static String of(String userAgent) {
    return String.join(
        " · ",
        List.of(BROWSERS, SYSTEMS).stream()
            .flatMap(names -> first(names, userAgent).stream())
            .toList());
  }

  private static Optional<String> first(List<Map.Entry<String, String>> names, String in) {
    return names.stream()
        .filter(name -> in.contains(name.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
