package app.breather.care.ui;

import app.breather.care.CareSlotCard;
import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Filled by a feature that hangs something on the page of a slot. */
public interface SlotPanel {

  /** Empty when nothing hangs there, or nothing that the acting person may see. */
  Optional<Component> of(CareSlotCard slot);
}
