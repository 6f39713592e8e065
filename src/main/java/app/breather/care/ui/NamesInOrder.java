package app.breather.care.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.Icon;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** People one after another, each of whom two buttons move up and down. */
class NamesInOrder extends OrderedList {

  private final List<MemberCard> names = new ArrayList<>();

  NamesInOrder() {
    addClassNames("names-in-order", "stack");
    getElement().setAttribute("aria-label", CareWords.text("care.order"));
  }

  /** Who is new comes last. */
  void keep(Collection<MemberCard> present) {
    names.removeIf(name -> !present.contains(name));
    present.stream().filter(name -> !names.contains(name)).forEach(names::add);
    draw();
  }

  List<MemberCard> names() {
    return List.copyOf(names);
  }

  private void draw() {
    removeAll();
    for (int i = 0; i < names.size(); i++) {
      add(row(i));
    }
  }

  private ListItem row(int place) {
    var name = names.get(place).name();
    var number = new Span(CareWords.text("care.order.place", place + 1, name));
    number.addClassName("grow");
    var buttons =
        new Div(
            mover(Icon.ARROW_UP, "care.order.up", place, place - 1),
            mover(Icon.ARROW_DOWN, "care.order.down", place, place + 1));
    buttons.addClassName("row");
    var row = new ListItem(number, buttons);
    row.addClassNames("row", "between");
    return row;
  }

  private Button mover(Icon icon, String key, int from, int to) {
    var label = CareWords.text(key, names.get(from).name());
    var button = Buttons.icon(icon, label, () -> move(from, to, icon));
    button.setEnabled(to >= 0 && to < names.size());
    return button;
  }

  /** The keyboard stays with who was moved. */
  private void move(int from, int to, Icon icon) {
    Collections.swap(names, from, to);
    draw();
    var buttons = getComponentAt(to).getChildren().toList().getLast().getChildren().toList();
    var same = (Button) buttons.get(icon == Icon.ARROW_UP ? 0 : 1);
    (same.isEnabled() ? same : (Button) buttons.get(icon == Icon.ARROW_UP ? 1 : 0)).focus();
  }
}
