package app.breather.base.ui;

import app.breather.base.live.Change;
import app.breather.base.live.FamilyChanges;
import app.breather.base.tenancy.CurrentActor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Predicate;
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
    follow(view, change -> change.mayBe(kind), readAgain);
  }

  /** As {@link #follow(Component, String, Runnable)}, for a view that shows everything. */
  public void followAll(Component view, Runnable readAgain) {
    follow(view, _ -> true, readAgain);
  }

  private void follow(Component view, Predicate<Change> matters, Runnable readAgain) {
    view.addAttachListener(
        attached -> {
          var ui = attached.getUI();
          var family = current.family();
          var following =
              changes.follow(
                  family,
                  change -> {
                    if (matters.test(change)) {
                      var _ = ui.access(() -> whileShown(view, () -> readOrLeave(ui, readAgain)));
                    }
                  });
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                following.close();
              });
        });
  }

  /** A change can be heard of while its follower leaves the page. */
  private static void whileShown(Component view, Runnable readAgain) {
    if (view.isAttached()) {
      readAgain.run();
    }
  }

  /** Whoever may no longer see the page loads it anew and is told so there. */
  static void readOrLeave(UI ui, Runnable readAgain) {
    try {
      readAgain.run();
    } catch (AccessDeniedException _) {
      ui.getPage().reload();
    }
  }
}
