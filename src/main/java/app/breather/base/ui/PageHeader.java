package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The page's one heading, a small line above it, and what one can do here. */
public class PageHeader extends Header {

  private final Paragraph kicker = new Paragraph();
  private final H1 title = new H1();
  private final Div actions = new Div();

  public PageHeader(String kicker, String title, Component... actions) {
    addClassName("head");
    this.kicker.addClassName("label");
    setKicker(kicker);
    setTitle(title);
    var words = new Div(this.kicker, this.title);
    words.addClassName("grow");
    add(words);
    if (actions.length > 0) {
      this.actions.add(actions);
      this.actions.addClassName("btns");
      add(this.actions);
    }
  }

  /** Where the page is empty, the one step that it offers stands there instead. */
  public void setActionsVisible(boolean visible) {
    actions.setVisible(visible);
  }

  public void setKicker(String text) {
    kicker.setText(text);
    kicker.setVisible(!text.isEmpty());
  }

  @Override
  public final void setTitle(String text) {
    title.setText(text);
  }
}
