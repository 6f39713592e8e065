package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.family.MailedLinks;
import app.breather.family.MailedLinks.Wish;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Sends a link to sign in. */
@Route(value = "login/link", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class MailedLinkView extends DoorPage {

  MailedLinkView(MailedLinks links) {
    super("family.mailed.link.title");
    show(new MailedLinkForm(links, Wish.SIGN_IN, getTranslation("family.mailed.link.text")));
  }
}
