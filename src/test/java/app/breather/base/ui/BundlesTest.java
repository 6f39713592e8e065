package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word exists in both languages and takes the same values. */
class BundlesTest {

  private static final Path FOLDER = Path.of("src/main/resources/i18n");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  static List<Path> english() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().endsWith("_de.properties"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void german_has_the_same_keys(Path english) throws IOException {
    assertThat(new TreeSet<>(read(german(english)).stringPropertyNames()))
        .isEqualTo(new TreeSet<>(read(english).stringPropertyNames()));
  }

  @ParameterizedTest
  @MethodSource("english")
  void german_takes_the_same_values(Path english) throws IOException {
    Properties german = read(german(english));
    Properties source = read(english);
    for (String key : source.stringPropertyNames()) {
      assertThat(placeholders(german.getProperty(key, "")))
          .as(key)
          .isEqualTo(placeholders(source.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("english")
  void every_text_is_a_message_format_without_straight_apostrophes(Path english)
      throws IOException {
    for (Path file : List.of(english, german(english))) {
      Properties words = read(file);
      for (String key : words.stringPropertyNames()) {
        String text = words.getProperty(key);
        assertThat(text).as(key).doesNotContain("'");
        assertThat(new MessageFormat(text)).as(key).isNotNull();
      }
    }
  }

  @Test
  void everyWordIsSaidInOnePlace() throws IOException {
    var all = new ArrayList<String>();
    for (var english : english()) {
      all.addAll(read(english).stringPropertyNames());
    }
    assertThat(all).doesNotHaveDuplicates();
  }

  private static Path german(Path english) {
    return english.resolveSibling(
        english.getFileName().toString().replace(".properties", "_de.properties"));
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return properties;
  }

  private static TreeSet<String> placeholders(String text) {
    var found = new TreeSet<String>();
    var matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
