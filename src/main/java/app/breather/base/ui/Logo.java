package app.breather.base.ui;

import com.vaadin.flow.component.html.Span;

/** The sun over a calm horizon, and the name. */
public class Logo extends Span {

  private static final String PICTURE =
      """
      <svg viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="var(--b-accent)"/>\
      <path d="M7.5 18a8.5 8.5 0 0 1 17 0z" fill="var(--b-lamp)"/>\
      <path d="M6 22.6c3.4-2.6 6.6-2.6 10 0s6.6 2.6 10 0" fill="none" \
      stroke="var(--b-on-accent)" stroke-width="2.3" stroke-linecap="round"/></svg>\
      """;

  public Logo() {
    addClassName("logo");
    var picture = new Span();
    picture.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", PICTURE);
    add(picture, new Span("Breather"));
  }
}
