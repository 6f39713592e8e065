package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import app.breather.family.PasswordResets;
import app.breather.family.ResetResult;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;

/** A new password for who holds the link. */
@Route(value = "reset/:secret", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class ResetView extends DoorPage implements BeforeEnterObserver {

  private final PasswordResets resets;
  private final SignIn signIn;
  private final CredentialsForm form = new CredentialsForm(false);
  private String secret = "";

  ResetView(PasswordResets resets, SignIn signIn) {
    super("family.reset.title");
    this.resets = resets;
    this.signIn = signIn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    secret = event.getRouteParameters().get("secret").orElse("");
    resets
        .find(secret)
        .ifPresentOrElse(
            email ->
                show(
                    new Paragraph(getTranslation("family.reset.whose", email)),
                    form,
                    Buttons.primary(getTranslation("family.reset.save"), this::save)),
            this::showGone);
  }

  private void showGone() {
    show(
        new Note(Note.Kind.WARNING, getTranslation("family.reset.gone")),
        new RouterLink(getTranslation("family.login.signIn"), LoginView.class));
  }

  private void save() {
    switch (resets.reset(secret, form.password())) {
      case ResetResult.Done done -> {
        boolean signedIn = signIn.signIn(done.email(), form.password());
        getUI().orElseThrow().getPage().setLocation(signedIn ? "/" : "/login");
      }
      case ResetResult.Invalid invalid -> form.show(Set.of(invalid.problem()));
      case ResetResult.Gone _ -> showGone();
    }
  }
}
