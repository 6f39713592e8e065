package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import app.breather.family.SignInLinks;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shows whom a mailed link would sign in; only the button does. */
@Route(value = "sign-in/:secret", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class SignInLinkView extends DoorPage implements BeforeEnterObserver {

  private final SignInLinks links;
  private final SignIn signIn;
  private String secret = "";

  SignInLinkView(SignInLinks links, SignIn signIn) {
    super("family.login.title");
    this.links = links;
    this.signIn = signIn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    secret = event.getRouteParameters().get("secret").orElse("");
    links.find(secret).ifPresentOrElse(this::showWhose, this::showGone);
  }

  private void showWhose(String email) {
    show(
        new Paragraph(getTranslation("family.signInLink.whose", email)),
        Buttons.primary(getTranslation("family.signInLink.enter"), this::enter),
        new Paragraph(getTranslation("family.signInLink.notMine")));
  }

  private void enter() {
    if (signIn.signInByLink(secret)) {
      getUI().orElseThrow().getPage().setLocation("/");
    } else {
      showGone();
    }
  }

  private void showGone() {
    show(
        new Note(Note.Kind.WARNING, getTranslation("family.signInLink.gone")),
        new Paragraph(new RouterLink(getTranslation("family.mailed.back"), LoginView.class)));
  }
}
