package app.breather.handover.sheet.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.handover.sheet.DayContent;
import app.breather.handover.sheet.PhoneNumber;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;

/** Whom to call: names and numbers in rows; a row without a number is left out. */
class NumberFields extends Div {

  private final List<Row> rows = new ArrayList<>();
  private final Button more =
      Buttons.line(translate("handover.day.number.add"), Icon.PLUS, () -> add("", ""));

  NumberFields() {
    addClassName("stack");
    var title = new Paragraph(translate("handover.day.numbers"));
    title.addClassName("label");
    add(title, more);
  }

  private static class Row extends Div {

    private final TextField name = new TextField(translate("handover.day.number.name"));
    private final TextField number = new TextField(translate("handover.day.number"));

    Row(String called, String value) {
      name.setMaxLength(60);
      name.setValue(called);
      number.setMaxLength(30);
      number.setValue(value);
      number.getElement().setAttribute("inputmode", "tel");
      addClassNames("span-fields", "clock-only");
      add(name, number);
    }

    PhoneNumber value() {
      return new PhoneNumber(name.getValue(), number.getValue());
    }
  }

  void show(List<PhoneNumber> numbers) {
    rows.forEach(this::remove);
    rows.clear();
    numbers.forEach(one -> add(one.name(), one.number()));
    if (rows.isEmpty()) {
      add("", "");
    }
  }

  private void add(String name, String number) {
    var row = new Row(name, number);
    rows.add(row);
    addComponentAtIndex(rows.size(), row);
    more.setVisible(rows.size() < DayContent.NUMBERS);
  }

  List<PhoneNumber> numbers() {
    return rows.stream().map(Row::value).filter(one -> !one.number().isEmpty()).toList();
  }

  void clearComplaints() {
    rows.forEach(row -> row.number.setInvalid(false));
  }

  void complain() {
    rows.stream()
        .filter(row -> !row.value().number().isEmpty() && !row.value().canBeDialled())
        .forEach(
            row -> {
              row.number.setErrorMessage(translate("handover.day.number.wrong"));
              row.number.setInvalid(true);
            });
  }
}
