package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.family.MailedLinks;
import app.breather.family.MailedLinks.Wish;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sends a link for a new password. */
@Route(value = "login/password", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class MailedPasswordView extends DoorPage {

  MailedPasswordView(MailedLinks links) {
    super("family.reset.title");
    show(
        new MailedLinkForm(
            links, Wish.NEW_PASSWORD, getTranslation("family.mailed.password.text")));
  }
}
