package app.breather.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** The four buttons: filled (one a card), soft, outlined and bare. */
public final class Buttons {

  private Buttons() {}

  public static Button primary(String text, Runnable action) {
    var button = soft(text, action);
    button.addThemeVariants(ButtonVariant.PRIMARY);
    return button;
  }

  public static Button primary(String text, Icon icon, Runnable action) {
    return withIcon(primary(text, action), icon);
  }

  public static Button soft(String text, Runnable action) {
    return new Button(text, event -> action.run());
  }

  public static Button soft(String text, Icon icon, Runnable action) {
    return withIcon(soft(text, action), icon);
  }

  public static Button line(String text, Runnable action) {
    var button = soft(text, action);
    button.addThemeName("line");
    return button;
  }

  public static Button line(String text, Icon icon, Runnable action) {
    return withIcon(line(text, action), icon);
  }

  public static Button plain(String text, Runnable action) {
    var button = soft(text, action);
    button.addThemeVariants(ButtonVariant.TERTIARY);
    return button;
  }

  public static Button plain(String text, Icon icon, Runnable action) {
    return withIcon(plain(text, action), icon);
  }

  /** Only a picture to see; the label is what a reader hears. */
  public static Button icon(Icon icon, String label, Runnable action) {
    var button = new Button(icon.create(), event -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.addThemeName("icon");
    button.setAriaLabel(label);
    button.setTooltipText(label);
    return button;
  }

  private static Button withIcon(Button button, Icon icon) {
    button.setIcon(icon.create());
    return button;
  }
}
