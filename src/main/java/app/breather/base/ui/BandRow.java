package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One stretch of a day in a list: when, who, what. */
public class BandRow extends ListItem {

  private final Span lead = new Span();
  private final Paragraph title;
  private final Paragraph detail;
  private final Div words;

  /** Without times ({@code ""}) the row is for a person rather than a stretch of time. */
  public BandRow(String from, String until, String title, String detail) {
    addClassName("entry");
    if (!from.isEmpty()) {
      var times = new Span(strong(from), new Span(until));
      times.addClassName("time");
      add(times);
    }
    lead.addClassName("lead");
    this.title = new Paragraph(title);
    this.title.addClassName("what");
    this.detail = new Paragraph(detail);
    this.detail.addClassNames("soft", "small");
    words = new Div(this.title);
    words.addClassName("grow");
    if (!detail.isEmpty()) {
      words.add(this.detail);
    }
    add(lead, words);
  }

  public BandRow(String title, String detail) {
    this("", "", title, detail);
  }

  public BandRow withPerson(PersonLook person) {
    lead.removeAll();
    lead.add(new PersonBadge(person));
    return this;
  }

  public BandRow withIcon(Icon icon) {
    return withIcon(icon, State.NEUTRAL);
  }

  public BandRow withIcon(Icon icon, State tint) {
    var glyph = new Span(icon.create());
    glyph.addClassNames("glyph", tint.className());
    lead.removeAll();
    lead.add(glyph);
    return this;
  }

  /** Beneath the detail. */
  public BandRow withLine(Component line) {
    words.add(line);
    return this;
  }

  /** A chip or a small button at the right. */
  public BandRow withEnd(Component end) {
    var holder = new Span(end);
    holder.addClassName("end");
    add(holder);
    return this;
  }

  /** A chip beneath the title, for narrow lists. */
  public BandRow withChip(StateChip chip) {
    words.add(chip);
    return this;
  }

  /** The whole row leads there; its name is the title. */
  public BandRow withRoute(String route) {
    var link = new Anchor(route, title.getText());
    link.addClassName("stretched");
    title.removeAll();
    title.add(link);
    return this;
  }

  public BandRow happeningNow() {
    addClassName("now");
    return this;
  }

  public BandRow cancelled() {
    title.addClassName("struck");
    return this;
  }

  private static Span strong(String text) {
    var span = new Span(text);
    span.addClassName("from");
    return span;
  }
}
