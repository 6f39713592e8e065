package app.breather.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence set apart, one a card. */
public class Note extends Div {

  public enum Kind {
    /** Warm context. */
    LAMP("lamp", Icon.INFO),
    /** One may pass it. */
    WARNING("amber", Icon.SHIELD_ALERT),
    /** Nobody has it yet, or health. */
    OPEN("warn", Icon.CIRCLE_DASHED),
    GOOD("good", Icon.CIRCLE_CHECK);

    private final String className;
    private final Icon icon;

    Kind(String className, Icon icon) {
      this.className = className;
      this.icon = icon;
    }
  }

  private final Paragraph words = new Paragraph();

  public Note(Kind kind, String text) {
    this(kind, kind.icon, text);
  }

  public Note(Kind kind, Icon icon, String text) {
    addClassNames("note", kind.className);
    words.setText(text);
    add(icon.create(), words);
  }

  public void setMessage(String text) {
    words.setText(text);
  }

  /** Beneath the sentence, as a link or a button. */
  public Note withAction(Component action) {
    addClassName("wrap");
    add(action);
    return this;
  }
}
