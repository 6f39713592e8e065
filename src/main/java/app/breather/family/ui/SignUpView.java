package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.family.SignUp;
import app.breather.family.SignUpResult;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Begins a family. */
@Route(value = "sign-up", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class SignUpView extends DoorPage {

  private final SignUp signUp;
  private final SignIn signIn;
  private final SignUpForm form = new SignUpForm();

  SignUpView(SignUp signUp, SignIn signIn) {
    super("family.signUp.title");
    this.signUp = signUp;
    this.signIn = signIn;
    show(
        form,
        Buttons.primary(getTranslation("family.signUp.begin"), this::begin),
        new Paragraph(
            new Span(getTranslation("family.signUp.known") + " "),
            new RouterLink(getTranslation("family.login.signIn"), LoginView.class)));
  }

  private void begin() {
    var typed = form.read();
    switch (signUp.signUp(typed)) {
      case SignUpResult.SignedUp _ -> {
        boolean signedIn = signIn.signIn(typed.email(), typed.password());
        getUI().orElseThrow().getPage().setLocation(signedIn ? "/welcome" : "/login");
      }
      case SignUpResult.Invalid invalid -> form.show(invalid.problems());
      case SignUpResult.EmailTaken _ -> form.showEmailTaken();
    }
  }
}
