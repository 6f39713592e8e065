package app.breather.care.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.breather.base.ui.Draft;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a parent had written when the session ended; the browser's part is in {@code DraftIT}. */
class CareDraftTest extends CareScreens {

  private static final String KEPT = "We kept what you had written.";

  @Test
  void whatWasWrittenIsThereAgainAndTheScreenSaysSo() {
    open(home.parent(), "care/new");
    assertThat(shown()).doesNotContain(KEPT);

    theBrowserKept("Cinema");

    shows(KEPT);
    assertThat(purpose().getValue()).isEqualTo("Cinema");
  }

  @Test
  void whoStartsAfreshHasAnEmptyForm() {
    open(home.parent(), "care/new");
    theBrowserKept("Cinema");

    click("Start afresh");

    assertThat(shown()).doesNotContain(KEPT);
    assertThat(purpose().getValue()).isEmpty();
  }

  private void theBrowserKept(String text) {
    var draft = $(Draft.class).single();
    var values = JsonNodeFactory.instance.objectNode();
    values.putArray(CareWords.text("care.form.purpose") + "/1").add(text);
    ComponentUtil.fireEvent(draft, new Draft.Found(draft, true, values));
  }

  private TextField purpose() {
    return $(TextField.class).all().stream()
        .filter(field -> field.getLabel().equals(CareWords.text("care.form.purpose")))
        .findFirst()
        .orElseThrow();
  }
}
