package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Bars in people's colours. A picture only: what it shows is said in words or figures beside it.
 */
@Tag("breather-bars")
@JsModule("./chart/breather-bars.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public class BarPicture extends Component implements HasStyle {

  /** How bars of one person differ, without another colour. */
  public enum Look {
    SOLID,
    DEEP,
    HATCHED
  }

  /**
   * A bar for each label.
   *
   * @param person those of one person stand on each other
   */
  public record Bars(PersonLook person, Look look, List<Double> values) {}

  public BarPicture() {
    addClassName("bars");
    getElement().setAttribute("aria-hidden", "true");
  }

  public void show(List<String> labels, List<Bars> bars) {
    var names = JsonNodeFactory.instance.arrayNode();
    labels.forEach(names::add);
    var all = JsonNodeFactory.instance.arrayNode();
    for (var one : bars) {
      var json = all.addObject();
      json.put("name", one.person().name());
      json.put("stack", one.person().name());
      json.put("colour", one.person().colour());
      json.put("look", one.look().name().toLowerCase(Locale.ROOT));
      var values = json.putArray("values");
      one.values().forEach(values::add);
    }
    getElement().setPropertyJson("labels", names);
    getElement().setPropertyJson("bars", all);
  }
}
