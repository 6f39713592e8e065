package app.breather.base.ui;

import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.springframework.security.access.AccessDeniedException;

/** Lets a view read again when its family changed, for as long as it is attached. */
@org.springframework.stereotype.Component
public class LiveUpdates {

  private final FamilyChanges changes;
  private final CurrentActor current;

  LiveUpdates(FamilyChanges changes, CurrentActor current) {
    this.changes = changes;
    this.current = current;
  }

  /**
   * @param kind of change the view shows, such as {@code care}
   * @param readAgain runs in the view's UI; it must change only what is different, so that focus,
   *     scroll and half-typed text stay
   */
  public void follow(Component view, String kind, Runnable readAgain) {
    view.addAttachListener(
        attached -> {
          var ui = attached.getUI();
          var family = current.family();
          var following =
              changes.follow(
                  family,
                  change -> {
                    if (change.mayBe(kind)) {
                      var _ = ui.access(() -> readOrLeave(ui, readAgain));
                    }
                  });
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                following.close();
              });
        });
  }

  /** Whoever may no longer see the page loads it anew and is told so there. */
  private static void readOrLeave(UI ui, Runnable readAgain) {
    try {
      readAgain.run();
    } catch (AccessDeniedException _) {
      ui.getPage().reload();
    }
  }
}
