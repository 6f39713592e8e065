package app.breather.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who covers which part of a slot; what nobody covers is hatched. */
public class CoverageBar extends Div {

  /**
   * @param share weight of the part's length among all parts
   * @param person empty for a gap
   */
  public record Part(String from, String until, double share, Optional<PersonLook> person) {}

  public CoverageBar() {
    addClassName("cover");
    getElement().setAttribute("role", "img");
  }

  /** The alternative says in words what the picture shows; readers hear it instead. */
  public void setParts(List<Part> parts, String textAlternative) {
    removeAll();
    getElement().setAttribute("aria-label", textAlternative);
    var bar = new OrderedList();
    var ticks = new Div();
    ticks.addClassName("ticks");
    double total = parts.stream().mapToDouble(Part::share).sum();
    double before = 0;
    for (Part part : parts) {
      bar.add(block(part));
      ticks.add(tick(part.from(), total == 0 ? 0 : before / total));
      before += part.share();
    }
    if (!parts.isEmpty()) {
      ticks.add(tick(parts.getLast().until(), 1));
    }
    add(bar, ticks);
  }

  private ListItem block(Part part) {
    var block = new ListItem();
    block.getStyle().set("--w", number(part.share()));
    part.person()
        .ifPresentOrElse(
            person -> {
              block.addClassName(person.className());
              var name = new Span(person.name());
              name.addClassName("nm");
              block.add(new PersonBadge(person, PersonBadge.Size.S), name);
            },
            () -> {
              block.addClassName("gap");
              block.add(getTranslation("base.open"));
            });
    return block;
  }

  private static Span tick(String text, double at) {
    var tick = new Span(text);
    tick.getStyle().set("left", number(at * 100) + "%");
    return tick;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
