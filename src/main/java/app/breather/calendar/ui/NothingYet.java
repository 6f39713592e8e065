package app.breather.calendar.ui;

import app.breather.base.ui.Buttons;
import app.breather.base.ui.EmptyState;
import app.breather.base.ui.Icon;
import com.vaadin.flow.component.Composite;

/** What stands there before there is a child whom somebody could have. */
class NothingYet extends Composite<EmptyState> {

  private final boolean mayAddChild;
  private final Runnable addChild;

  NothingYet(boolean mayAddChild, Runnable addChild) {
    this.mayAddChild = mayAddChild;
    this.addChild = addChild;
  }

  @Override
  protected EmptyState initContent() {
    var empty =
        new EmptyState(
            Icon.CALENDAR_HEART,
            getTranslation("calendar.nothing.title"),
            getTranslation("calendar.nothing.text"));
    if (mayAddChild) {
      empty.add(Buttons.primary(getTranslation("calendar.nothing.addChild"), addChild));
    }
    return empty;
  }
}
