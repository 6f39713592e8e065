package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import app.breather.base.ui.Card;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.family.Members;
import app.breather.family.Profiles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One's own name, look and password. */
@Route("profile")
@PermitAll
@Needs(Access.MEMBER)
public class ProfileView extends Div implements HasDynamicTitle {

  private static final String NOTIFICATIONS = "notifications";
  private static final String OWN_CALENDAR = "own-calendar";
  private static final int BEHIND_OWN_CALENDAR = 4;

  private final Profiles profiles;
  private final SigningOut signingOut;

  ProfileView(Profiles profiles, Members members, SignIn signIn, SigningOut signingOut) {
    this.profiles = profiles;
    this.signingOut = signingOut;
    addClassNames("stack", "narrow");
    add(
        new PageHeader(getTranslation("family.profile"), profiles.mine().name()),
        new Card(getTranslation("family.profile.about"), new ProfileForm(profiles)),
        new Card(
                getTranslation("family.notifications"),
                new Paragraph(
                    new Anchor(NOTIFICATIONS, getTranslation("family.notifications.open"))))
            .stacked(),
        new Card(
                getTranslation("family.feed"),
                new Paragraph(new Anchor(OWN_CALENDAR, getTranslation("family.feed.open"))))
            .stacked(),
        new Card(getTranslation("family.password"), new PasswordForm(profiles, signIn)),
        new Card(getTranslation("family.signedIn"), signOut()).stacked());
    if (!members.me().isParent()) {
      addComponentAtIndex(BEHIND_OWN_CALENDAR, limits());
    }
  }

  private Card limits() {
    var open = new Anchor(MemberRow.LIMITS, getTranslation("family.limits.open"));
    return new Card(getTranslation("family.limits"), new Paragraph(open)).stacked();
  }

  private Div signOut() {
    var buttons =
        new Div(
            Buttons.soft(getTranslation("family.signOut"), Icon.LOG_OUT, this::leave),
            Buttons.line(getTranslation("family.signOutEverywhere"), this::everywhere));
    buttons.addClassName("btns");
    var all = new Div(new Paragraph(getTranslation("family.signOutEverywhere.text")), buttons);
    all.addClassName("stack");
    return all;
  }

  private void everywhere() {
    getUI().ifPresent(ui -> signingOut.leave(ui, profiles::signOutEverywhere));
  }

  private void leave() {
    getUI().ifPresent(signingOut::leave);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("family.pageTitle", getTranslation("family.profile"));
  }
}
