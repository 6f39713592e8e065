package app.breather.care.ui;

import app.breather.care.RegularCard;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Filled by a feature that hangs something on the page of regular care. */
public interface RegularPanel {

  /** Empty when nothing hangs there, or nothing that the acting person may see. */
  Optional<Component> of(RegularCard care);
}
