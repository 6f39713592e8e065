package app.breather.calendar.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.IntConsumer;

/** A finger that goes sideways over what it holds leads on, or back; up and down still scrolls. */
@Tag("breather-swipe")
@JsModule("./calendar/breather-swipe.ts")
class SwipeArea extends HtmlContainer {

  /**
   * @param then gets 1 for on, -1 for back
   */
  void onSwipe(IntConsumer then) {
    addListener(Swiped.class, event -> then.accept(event.by));
  }

  /** Somebody swiped. */
  @DomEvent("swiped")
  public static class Swiped extends ComponentEvent<SwipeArea> {

    private final int by;

    public Swiped(SwipeArea source, boolean fromClient, @EventData("event.detail.by") int by) {
      super(source, fromClient);
      this.by = Integer.signum(by);
    }
  }
}
