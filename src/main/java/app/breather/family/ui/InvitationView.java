package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Addresses;
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
  private final CredentialsForm newcomer = new CredentialsForm(true);
  private final KnownForm known = new KnownForm();
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
    invitations
        .find(secret)
        .ifPresentOrElse(
            card ->
                AccountPrincipal.current()
                    .ifPresentOrElse(
                        account -> showSignedIn(card, account), () -> showNewcomer(card)),
            this::showGone);
  }

  private void showSignedIn(InvitationCard card, AccountPrincipal account) {
    show(
        who(card),
        new Paragraph(getTranslation("family.invitation.signedIn", account.getUsername())),
        Buttons.primary(joinAs(card), () -> react(card, joining.join(secret))));
  }

  private void showNewcomer(InvitationCard card) {
    show(
        who(card),
        newcomer,
        Buttons.primary(joinAs(card), () -> joinAnew(card)),
        Buttons.plain(getTranslation("family.invitation.known"), () -> showKnown(card)));
  }

  private void showKnown(InvitationCard card) {
    show(
        who(card),
        known,
        Buttons.primary(
            getTranslation("family.invitation.signInAndJoin", card.memberName()),
            () -> joinKnown(card)),
        Buttons.plain(getTranslation("family.invitation.newcomer"), () -> showNewcomer(card)));
  }

  private void showGone() {
    show(new Note(Note.Kind.WARNING, getTranslation("family.invitation.gone")));
  }

  private Paragraph who(InvitationCard card) {
    return new Paragraph(
        getTranslation("family.invitation.who", card.memberName(), card.familyName()));
  }

  private String joinAs(InvitationCard card) {
    return getTranslation("family.invitation.joinAs", card.memberName());
  }

  private void joinAnew(InvitationCard card) {
    var email = newcomer.email();
    var result = joining.joinAnew(secret, email, newcomer.password(), getLocale());
    if (result instanceof JoinResult.Joined && !signIn.signIn(email, newcomer.password())) {
      open("/login");
    } else {
      react(card, result);
    }
  }

  private void joinKnown(InvitationCard card) {
    if (signIn.signIn(known.email(), known.password())) {
      react(card, joining.join(secret));
    } else {
      known.refuse();
    }
  }

  private void react(InvitationCard card, JoinResult result) {
    switch (result) {
      case JoinResult.Joined joined -> open(Addresses.home(joined.family()));
      case JoinResult.Invalid invalid -> newcomer.show(invalid.problems());
      case JoinResult.EmailTaken _ -> {
        known.remind(newcomer.email());
        showKnown(card);
      }
      case JoinResult.AlreadyMember _ ->
          show(new Note(Note.Kind.WARNING, getTranslation("family.invitation.already")));
      case JoinResult.Gone _ -> showGone();
    }
  }

  private void open(String address) {
    getUI().orElseThrow().getPage().setLocation(address);
  }
}
