package app.breather.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that passes, read aloud too. */
public final class Toast {

  private static final int MILLIS = 6_000;
  private static final int TIME_TO_UNDO = 10_000;

  private Toast() {}

  public static void show(String sentence) {
    Notification.show(sentence, MILLIS, Position.BOTTOM_CENTER);
  }

  /** With a button that takes back what it tells of. */
  public static void show(String sentence, Runnable undo) {
    var notice = new Notification();
    notice.setDuration(TIME_TO_UNDO);
    notice.setPosition(Position.BOTTOM_CENTER);
    var button =
        Buttons.plain(
            I18NProvider.translate("base.undo"),
            Icon.UNDO_2,
            () -> {
              undo.run();
              notice.close();
            });
    var row = new Div(new Div(sentence), button);
    row.addClassName("btns");
    notice.add(row);
    notice.open();
  }
}
