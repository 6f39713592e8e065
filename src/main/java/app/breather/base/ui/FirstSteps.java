package app.breather.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** An empty page's numbered beginnings, the first of them filled. */
public class FirstSteps extends OrderedList {

  public record Step(String title, String text, String button, Icon icon, Runnable action) {}

  public FirstSteps(List<Step> steps) {
    addClassName("first");
    for (int i = 0; i < steps.size(); i++) {
      add(item(i + 1, steps.get(i)));
    }
  }

  private static ListItem item(int number, Step step) {
    var dot = new Span(String.valueOf(number));
    dot.addClassName("dot");
    var text = new Paragraph(step.text());
    text.addClassName("soft");
    var button =
        number == 1
            ? Buttons.primary(step.button(), step.icon(), step.action())
            : Buttons.soft(step.button(), step.icon(), step.action());
    var words = new Div(new Div(new H2(step.title()), text), button);
    words.addClassName("stack");
    var item = new ListItem(dot, words);
    item.addClassName("card");
    if (number == 1) {
      item.addClassName("todo");
    }
    return item;
  }
}
