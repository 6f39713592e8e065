package app.breather.family.ui;

import app.breather.family.Zones;
import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;

/** The time zone of the device at hand. */
final class ViewerZone {

  private ViewerZone() {}

  /** Silent when the browser names a zone that we do not know. */
  static void ask(UI ui, Consumer<ZoneId> answer) {
    ui.getPage()
        .executeJs("return Intl.DateTimeFormat().resolvedOptions().timeZone")
        .then(String.class, name -> Zones.parse(name).ifPresent(answer));
  }

  /** Whether clocks there and here show something else at that moment. */
  static boolean differs(ZoneId there, ZoneId here, Instant now) {
    return !there.getRules().getOffset(now).equals(here.getRules().getOffset(now));
  }

  /** The place of a zone: "New York". */
  static String place(ZoneId zone) {
    var id = zone.getId();
    return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
  }
}
