package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;

/** A sheet of paper on the page. */
public class Card extends Section {

  private @Nullable Header header;
  private final Paragraph label = new Paragraph();
  private final H2 title = new H2();

  public Card() {
    addClassName("card");
    label.addClassName("label");
    label.setVisible(false);
  }

  public Card(String title, Component... content) {
    this();
    setTitle(title);
    add(content);
  }

  @Override
  public void setTitle(String text) {
    title.setText(text);
    header();
  }

  /** A small line above the title. */
  public Card withLabel(String text) {
    label.setText(text);
    label.setVisible(true);
    return this;
  }

  /** A chip, link or small button at the right of the title. */
  public Card withAction(Component action) {
    header().add(action);
    return this;
  }

  /** Content spaced evenly below each other. */
  public Card stacked() {
    addClassName("stack");
    return this;
  }

  private Header header() {
    Header found = header;
    if (found == null) {
      found = new Header(new Div(label, title));
      addComponentAsFirst(found);
      header = found;
    }
    return found;
  }
}
