package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says what will be here, and the first step to it. */
public class EmptyState extends Div {

  public EmptyState(Icon icon, String title, String text, Component... actions) {
    addClassName("empty");
    var glyph = new Span(icon.create());
    glyph.addClassName("glyph");
    var words = new Paragraph(text);
    words.addClassName("soft");
    add(glyph, new H2(title), words);
    add(actions);
  }
}
