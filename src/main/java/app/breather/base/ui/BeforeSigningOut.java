package app.breather.base.ui;

import com.vaadin.flow.component.UI;

/** What is to be forgotten in a browser before somebody signs out there; features bring it. */
public interface BeforeSigningOut {

  /**
   * @param then signs out; it must be run in any case, and once
   */
  void forget(UI ui, Runnable then);
}
