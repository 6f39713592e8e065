package app.breather.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** Colour and initials, with the name as label. */
public class PersonBadge extends Span {

  public enum Size {
    S,
    M,
    L
  }

  public PersonBadge(PersonLook person) {
    this(person, Size.M);
  }

  public PersonBadge(PersonLook person, Size size) {
    super(person.initials());
    addClassNames("badge", person.className(), size.name().toLowerCase(Locale.ROOT));
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", person.name());
  }
}
