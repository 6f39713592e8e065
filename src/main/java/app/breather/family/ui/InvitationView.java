package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Note;
import app.breather.family.AccountPrincipal;
import app.breather.family.InvitationCard;
import app.breather.family.Invitations;
import app.breather.family.JoinResult;
import app.breather.family.Joining;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Shows who is invited into which family; only the button acts. */
@Route(value = "invitation/:secret", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class InvitationView extends DoorPage implements BeforeEnterObserver {

  private final Invitations invitations;
  private final Joining joining;
  private final SignIn signIn;
  private final CredentialsForm form = new CredentialsForm(true);
  private String secret = "";

  InvitationView(Invitations invitations, Joining joining, SignIn signIn) {
    super("family.invitation.title");
    this.invitations = invitations;
    this.joining = joining;
    this.signIn = signIn;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    secret = event.getRouteParameters().get("secret").orElse("");
    invitations.find(secret).ifPresentOrElse(this::show, this::showGone);
  }

  private void show(InvitationCard card) {
    var who =
        new Paragraph(
            getTranslation("family.invitation.who", card.memberName(), card.familyName()));
    var account = AccountPrincipal.current();
    if (account.isPresent()) {
      show(
          who,
          new Paragraph(getTranslation("family.invitation.signedIn", account.get().getUsername())),
          Buttons.primary(getTranslation("family.invitation.join"), this::join));
    } else {
      show(who, form, Buttons.primary(getTranslation("family.invitation.join"), this::joinAnew));
    }
  }

  private void showGone() {
    show(new Note(Note.Kind.WARNING, getTranslation("family.invitation.gone")));
  }

  private void join() {
    react(joining.join(secret));
  }

  private void joinAnew() {
    var result = joining.joinAnew(secret, form.email(), form.password(), getLocale());
    if (result instanceof JoinResult.Joined && !signIn.signIn(form.email(), form.password())) {
      open("/login");
    } else {
      react(result);
    }
  }

  private void react(JoinResult result) {
    switch (result) {
      case JoinResult.Joined joined -> open(Addresses.home(joined.family()));
      case JoinResult.Invalid invalid -> form.show(invalid.problems());
      case JoinResult.EmailTaken _ -> form.showEmailTaken();
      case JoinResult.AlreadyMember _ ->
          show(new Note(Note.Kind.WARNING, getTranslation("family.invitation.already")));
      case JoinResult.Gone _ -> showGone();
    }
  }

  private void open(String address) {
    getUI().orElseThrow().getPage().setLocation(address);
  }
}
