package app.breather.base.ui;

import com.vaadin.flow.component.html.Span;

/** Icon and word, never colour alone. Not a button. */
public class StateChip extends Span {

  public StateChip(State state, String word) {
    this(state, state.icon(), word);
  }

  /** With a picture of what it is the state of. */
  public StateChip(State state, Icon icon, String word) {
    addClassNames("chip", state.className());
    add(icon.create(), new Span(word));
  }
}
