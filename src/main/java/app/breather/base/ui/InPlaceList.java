package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows models one below another and replaces only those that changed, so that focus and scroll
 * stay where they are.
 *
 * @param <M> compared by {@code equals}
 * @param <K> what makes a model the same one
 */
public class InPlaceList<M, K> extends Div {

  private final Function<M, K> keyOf;
  private final Function<M, Component> render;
  private Map<K, Shown<M>> shown = Map.of();

  private record Shown<M>(M model, Component component) {}

  public InPlaceList(Function<M, K> keyOf, Function<M, Component> render) {
    this.keyOf = keyOf;
    this.render = render;
    addClassName("stack");
  }

  public void show(List<M> models) {
    var next = new LinkedHashMap<K, Shown<M>>();
    for (var model : models) {
      next.put(keyOf.apply(model), shownOrNew(model));
    }
    shown.values().stream()
        .filter(old -> !next.containsValue(old))
        .forEach(old -> remove(old.component()));
    int index = 0;
    for (var item : next.values()) {
      if (indexOf(item.component()) != index) {
        addComponentAtIndex(index, item.component());
      }
      index++;
    }
    shown = next;
  }

  private Shown<M> shownOrNew(M model) {
    var present = shown.get(keyOf.apply(model));
    return present != null && present.model().equals(model)
        ? present
        : new Shown<>(model, render.apply(model));
  }
}
