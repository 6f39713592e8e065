package app.breather.family.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.family.NewFamily.NewChild;
import app.breather.family.PersonName;
import app.breather.family.Problem;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Names and birth dates of some children; empty rows count for nothing. */
class ChildFields extends Div {

  private record Row(TextField name, DatePicker born) {}

  private final List<Row> rows = new ArrayList<>();
  private final Div holder = new Div();

  ChildFields() {
    addClassName("stack");
    holder.addClassName("stack");
    add(holder, Buttons.plain(getTranslation("family.child.another"), Icon.PLUS, this::addRow));
    addRow();
  }

  private void addRow() {
    var name = new TextField(getTranslation("family.child.name"));
    name.setMaxLength(PersonName.MAX_LENGTH);
    name.addClassName("grow");
    var born = new DatePicker(getTranslation("family.child.born"));
    var row = new Div(name, born);
    row.addClassNames("row", "wrap");
    rows.add(new Row(name, born));
    holder.add(row);
  }

  List<NewChild> read() {
    return rows.stream()
        .filter(row -> !row.name().isEmpty() || !row.born().isEmpty())
        .map(row -> new NewChild(row.name().getValue(), row.born().getValue()))
        .toList();
  }

  void show(Collection<Problem> problems) {
    for (var row : rows) {
      boolean nameless = row.name().getValue().isBlank() && !row.born().isEmpty();
      boolean badName = problems.contains(Problem.CHILD_NAME) && (nameless || tooLong(row));
      row.name().setErrorMessage(Problems.sentence(Problem.CHILD_NAME));
      row.name().setInvalid(badName);
      row.born().setErrorMessage(Problems.sentence(Problem.CHILD_BORN));
      row.born().setInvalid(problems.contains(Problem.CHILD_BORN) && !row.born().isEmpty());
    }
  }

  private static boolean tooLong(Row row) {
    return !row.name().isEmpty() && PersonName.parse(row.name().getValue()).isEmpty();
  }
}
