package app.breather.base.ui;

import java.util.Locale;

/**
 * What a chip can say; asks reuse these: waiting is asked, accepted is covered, a no is neutral.
 */
public enum State {
  OPEN(Icon.CIRCLE_DASHED),
  ASKED(Icon.CLOCK),
  PARTLY(Icon.HALF),
  COVERED(Icon.CIRCLE_CHECK),
  CANCELLED(Icon.BAN),
  NEUTRAL(Icon.X);

  private final Icon icon;

  State(Icon icon) {
    this.icon = icon;
  }

  public Icon icon() {
    return icon;
  }

  public String className() {
    return name().toLowerCase(Locale.ROOT);
  }
}
