package app.breather.calendar.ui;

import app.breather.calendar.moves.Movable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import java.util.stream.Stream;

/** Which component stands for what can be moved, so that the focus finds it where it is then. */
final class MoveMarks {

  private MoveMarks() {}

  static void mark(Component component, Movable what) {
    ComponentUtil.setData(component, Movable.class, what);
  }

  /** The first that stands for it, if it is still in sight. */
  static void focus(Component within, Movable what) {
    all(within)
        .filter(component -> isOf(component, what))
        .findFirst()
        .ifPresent(component -> component.getElement().callJsFunction("focus"));
  }

  private static Stream<Component> all(Component within) {
    return Stream.concat(Stream.of(within), within.getChildren().flatMap(MoveMarks::all));
  }

  private static boolean isOf(Component component, Movable what) {
    var other = ComponentUtil.getData(component, Movable.class);
    return other != null && GridJson.name(other).equals(GridJson.name(what));
  }
}
