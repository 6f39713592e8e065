package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads comes from a bundle: no sentence stands in a view's source. */
class NoLiteralTextTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static final String RECEIVERS =
      "\\.(?:setText|setLabel|setPlaceholder|setHelperText|setTitle|setHeaderTitle|setAriaLabel"
          + "|setTooltipText|setErrorMessage|setHeader|setKicker|setMessage|setSummaryText)"
          + "|Notification\\.show"
          + "|Buttons\\.\\w+|Dialogs\\.\\w+"
          + "|new\\s+(?:Span|Paragraph|H1|H2|H3|H4|Button|Anchor|RouterLink|TextField|TextArea"
          + "|EmailField|PasswordField|IntegerField|DatePicker|TimePicker|Checkbox|ComboBox|Select"
          + "|RadioButtonGroup|Note|Card|PageHeader|EmptyState|StateChip|AskCard|BandRow|Fact"
          + "|Step|Segment|SegmentedNav|Details|NativeLabel|Text)(?:<[^>]*>)?";

  /**
   * A literal with a letter and not written like a translation key, somewhere in the first call.
   */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?:" + RECEIVERS + ")\\s*\\(\\s*(?:[^()\";]*,\\s*)?\"(?=[^\"]*\\p{L})([^\"\\n]*)\"");

  /** Wherever it stands: a literal that begins as a sentence does. */
  private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}\\p{Ll}[^\"\\n]*)\"");

  /** For engineers: logs, faults, refusals that no page shows, and the names of time zones. */
  private static final Pattern FOR_ENGINEERS =
      Pattern.compile(
          "LOG\\.|log\\.|Exception\\(|deny\\(|reject\\(|@SuppressWarnings|\"\\p{L}+/\\p{L}+\"");

  private static final List<String> NAMES = List.of("Breather");

  @Test
  void views_hold_no_words() throws IOException {
    var offences = new ArrayList<String>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(NoLiteralTextTest::isView).toList()) {
        literals(Files.readString(file)).forEach(text -> offences.add(file + ": " + text));
      }
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void the_guard_sees_words() {
    assertThat(literals("add(new Span(\"Hello\"));")).containsExactly("Hello");
    assertThat(literals("field.setLabel(\n    \"Your name\");")).containsExactly("Your name");
    assertThat(literals("Buttons.primary(\"Save\", this::save)")).containsExactly("Save");
    assertThat(literals("new Note(Note.Kind.LAMP, \"Warm\")")).containsExactly("Warm");
    assertThat(literals("new Span(getTranslation(\"care.title\"))")).isEmpty();
    assertThat(literals("new Span(\"·\")")).isEmpty();
    assertThat(literals("var greeting = \"Hello you\";")).containsExactly("Hello you");
    assertThat(literals("add(\"Hello\");")).containsExactly("Hello");
    assertThat(literals("LOG.warn(\"Lost\");")).isEmpty();
    assertThat(literals("zone.setValue(\"Europe/Berlin\");")).isEmpty();
  }

  private static boolean isView(Path file) {
    return file.toString().matches(".*/ui/.*\\.java");
  }

  private static List<String> literals(String source) {
    var sentences =
        source
            .lines()
            .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/**"))
            .filter(line -> !FOR_ENGINEERS.matcher(line).find())
            .flatMap(line -> SENTENCE.matcher(line).results());
    return Stream.concat(LITERAL.matcher(source).results(), sentences)
        .map(match -> match.group(1))
        .distinct()
        .filter(text -> !NAMES.contains(text))
        .toList();
  }
}
