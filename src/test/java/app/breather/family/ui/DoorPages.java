package app.breather.family.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** What tests of these pages do all the time. */
abstract class DoorPages extends SpringBrowserlessTest {

  @BeforeEach
  void speakEnglish() {
    UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void nobodyIsThere() {
    SecurityContextHolder.clearContext();
  }

  /** An address as it stands in the browser, with what follows the question mark. */
  final void open(String address) {
    var parts = address.split("\\?", 2);
    var parameters =
        parts.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(parts[1]);
    UI.getCurrentOrThrow().navigate(parts[0], parameters);
  }

  final void click(String text) {
    test(buttons().filter(b -> isCalled(b, text)).findFirst().orElseThrow()).click();
  }

  private static boolean isCalled(Button button, String text) {
    return text.equals(button.getText()) || button.getAriaLabel().filter(text::equals).isPresent();
  }

  final boolean offers(String text) {
    return buttons().anyMatch(button -> text.equals(button.getText()));
  }

  private Stream<Button> buttons() {
    return $(Button.class).all().stream().filter(Component::isVisible);
  }

  final TextFieldBase<?, String> field(String label) {
    return fields()
        .filter(field -> label.equals(field.getLabel()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No field " + label));
  }

  @SuppressWarnings("unchecked")
  private Stream<TextFieldBase<?, String>> fields() {
    return $(TextFieldBase.class).all().stream().map(field -> (TextFieldBase<?, String>) field);
  }

  /** What stands on the page and in its dialogs; labels and messages of fields are not text. */
  final String text() {
    return shown().map(Element::getTextRecursively).collect(Collectors.joining(" "));
  }

  final String source() {
    return shown().map(Element::getOuterHTML).collect(Collectors.joining());
  }

  private Stream<Element> shown() {
    var page = UI.getCurrentOrThrow().getInternals().getActiveRouterTargetsChain().getFirst();
    var dialogs = $(Dialog.class).all().stream().map(Component::getElement);
    return Stream.concat(Stream.of(page.getElement()), dialogs);
  }
}
