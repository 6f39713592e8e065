package app.breather.handover.sheet.ui;

import app.breather.handover.sheet.SheetText;
import com.vaadin.flow.component.Html;

/** What parents wrote, drawn. */
final class Written {

  private Written() {}

  static Html of(String markdown) {
    return ofHtml(SheetText.html(markdown));
  }

  /**
   * @param safe as {@link SheetText} makes it
   */
  static Html ofHtml(String safe) {
    return new Html("<div class=\"written\">" + safe + "</div>");
  }
}
