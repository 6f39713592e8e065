package app.breather.base.ui;

import com.vaadin.flow.component.html.Span;

/** Icon and word, never colour alone. Not a button. */
public class StateChip extends Span {

  public StateChip(State state, String word) {
    addClassNames("chip", state.className());
    add(state.icon().create(), new Span(word));
  }
}
