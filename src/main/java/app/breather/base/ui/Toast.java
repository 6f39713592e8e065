package app.breather.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;

/** A sentence that passes, read aloud too. */
public final class Toast {

  private static final int MILLIS = 6_000;

  private Toast() {}

  public static void show(String sentence) {
    Notification.show(sentence, MILLIS, Position.BOTTOM_CENTER);
  }
}
