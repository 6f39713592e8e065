package app.breather.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DraftFieldsTest {

  private final TextField purpose = new TextField("What for");
  private final TextArea note = new TextArea("Note");
  private final DatePicker first = new DatePicker("Day");
  private final DatePicker second = new DatePicker("Day");
  private final TimePicker from = new TimePicker("From");
  private final CheckboxGroup<String> whom = new CheckboxGroup<>("Ask", List.of("Inge", "Joe"));
  private final Select<String> way = new Select<>("Way", _ -> {}, "none", "15 minutes");
  private final PasswordField password = new PasswordField("Password");
  private final Div form =
      new Div(purpose, new Div(note, first, second), from, whom, way, password);

  @Test
  void whatWasTypedIsFilledInAndTheRestStays() {
    note.setValue("As it was");

    fill(
        """
        {"What for/1": ["Cinema"], "Day/2": ["2027-03-13"], "From/1": ["16:00"],
         "Ask/1": ["Joe", "Nobody"], "Way/1": ["15 minutes"]}""");

    assertThat(purpose.getValue()).isEqualTo("Cinema");
    assertThat(note.getValue()).isEqualTo("As it was");
    assertThat(first.getValue()).isNull();
    assertThat(second.getValue()).isEqualTo(LocalDate.of(2027, 3, 13));
    assertThat(from.getValue()).isEqualTo(LocalTime.of(16, 0));
    assertThat(whom.getValue()).containsExactly("Joe");
    assertThat(way.getValue()).isEqualTo("15 minutes");
  }

  @Test
  void whoStartsAfreshSeesWhatWasThereBefore() {
    purpose.setValue("Theatre");
    var undo = fields().fill(json("{\"What for/1\": [\"Cinema\"], \"Ask/1\": [\"Joe\"]}"));

    undo.orElseThrow().run();

    assertThat(purpose.getValue()).isEqualTo("Theatre");
    assertThat(whom.getValue()).isEmpty();
  }

  @Test
  void whatIsAsItWasIsNoDraft() {
    purpose.setValue("Cinema");

    assertThat(fields().fill(json("{\"What for/1\": [\"Cinema\"]}"))).isEmpty();
  }

  @Test
  void whatNoFieldUnderstandsIsLeftOut() {
    fill(
        "{\"Day/1\": [\"soon\"], \"From/1\": [\"late\"], \"Way/1\": [\"\"], \"x\": 1, \"Ask/1\": 7}");

    assertThat(first.isEmpty()).isTrue();
    assertThat(from.isEmpty()).isTrue();
    assertThat(whom.isEmpty()).isTrue();
  }

  @Test
  void ofTwoWhoAreCalledTheSameNobodyIsChosen() {
    whom.setItems("Inge ", "Joe", "inge");
    whom.setItemLabelGenerator(name -> name.strip().toLowerCase(java.util.Locale.ROOT));

    fill("{\"Ask/1\": [\"inge\", \"joe\"]}");

    assertThat(whom.getValue()).containsExactly("Joe");
  }

  @Test
  void aPasswordIsNeverKept() {
    fields().mark();

    assertThat(isKept(purpose)).isTrue();
    assertThat(isKept(password)).isFalse();
  }

  private void fill(String values) {
    fields().fill(json(values));
  }

  private DraftFields fields() {
    return new DraftFields(form);
  }

  private static boolean isKept(Component field) {
    return field.getElement().hasAttribute("data-draft");
  }

  private static tools.jackson.databind.JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
