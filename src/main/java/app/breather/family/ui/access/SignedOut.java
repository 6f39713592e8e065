package app.breather.family.ui.access;

import app.breather.family.ui.LoginView;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Takes the sign-in from a session, against the will of who sits before it; each of its pages says
 * so, and signing in again leads back to it. The session itself stays, for with it would end the
 * push by which the pages hear of it.
 */
final class SignedOut {

  private static final String SAID_AT = "login?ended";

  private SignedOut() {}

  /** The session must be locked. */
  static void end(VaadinSession session) {
    SecurityContextHolder.clearContext();
    session
        .getSession()
        .removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
    LoginView.announceEnd(session);
    for (var ui : session.getUIs()) {
      UiActor.set(ui, null);
      leadBack(session, ui.getInternals().getActiveViewLocation());
      ui.getPage().setLocation(SAID_AT);
      if (!isAnswered(ui) && ui.getPushConfiguration().getPushMode().isEnabled()) {
        ui.push();
      }
    }
  }

  private static void leadBack(VaadinSession session, Location page) {
    if (!page.getPath().isEmpty()) {
      session
          .getSession()
          .setAttribute(
              "SPRING_SECURITY_SAVED_REQUEST",
              new SimpleSavedRequest("/" + page.getPathWithQueryParameters()));
    }
  }

  private static boolean isAnswered(UI ui) {
    return VaadinRequest.getCurrent() != null && ui.equals(UI.getCurrent());
  }
}
