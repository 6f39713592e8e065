package app.breather.family.ui.access;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** Ends a session against the will of who sits before it; each of its pages says so. */
final class SignedOut {

  private static final String SAID_AT = "login?ended";

  private SignedOut() {}

  /** The session must be locked. */
  static void end(VaadinSession session) {
    for (var ui : session.getUIs()) {
      ui.getPage().setLocation(SAID_AT);
      if (!isAnswered(ui) && ui.getPushConfiguration().getPushMode().isEnabled()) {
        ui.push();
      }
    }
    SecurityContextHolder.clearContext();
    session.getSession().invalidate();
  }

  private static boolean isAnswered(UI ui) {
    return VaadinRequest.getCurrent() != null && ui.equals(UI.getCurrent());
  }
}
