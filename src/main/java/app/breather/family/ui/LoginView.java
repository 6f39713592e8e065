package app.breather.family.ui;

import app.breather.base.persistence.DatabaseAway;
import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Note;
import app.breather.family.DemoDoor;
import app.breather.family.MailedLinks;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** A plain form that the browser posts, so that password managers know it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@Needs(Access.ANYONE)
public class LoginView extends DoorPage implements BeforeEnterObserver {

  private static final String POST =
      """
      const form = this, token = document.querySelector('meta[name=_csrf]'),
        name = document.querySelector('meta[name=_csrf_parameter]');
      if (token && name) {
        const input = document.createElement('input');
        input.type = 'hidden'; input.name = name.content; input.value = token.content;
        form.append(input);
      }
      form.querySelector('[theme~=submit]').addEventListener('click', () => form.requestSubmit());
      """;

  private static final String ENDED = LoginView.class.getName() + ".ended";

  private final Note refused;
  private final Note away = new Note(Note.Kind.WARNING, getTranslation("family.login.away"));
  private final Note ended = new Note(Note.Kind.WARNING, getTranslation("family.login.ended"));
  private final Note interrupted =
      new Note(Note.Kind.LAMP, getTranslation("family.login.interrupted"));

  LoginView(SignIn signIn, MailedLinks links, ObjectProvider<DemoDoor> demo) {
    super("family.login.title");
    refused = new Note(Note.Kind.WARNING, getTranslation("family.login.refused"));
    refused.getElement().setAttribute("role", "alert");
    away.getElement().setAttribute("role", "alert");
    ended.getElement().setAttribute("role", "alert");
    show(
        refused,
        away,
        ended,
        interrupted,
        demo(signIn, demo),
        form(),
        signUp(),
        links.areOffered() ? otherWays() : new Paragraph(getTranslation("family.login.forgotten")));
  }

  private static Component demo(SignIn signIn, ObjectProvider<DemoDoor> demo) {
    return demo.stream()
        .map(DemoDoor::guests)
        .filter(guests -> !guests.isEmpty())
        .<Component>map(guests -> new DemoEntrance(guests, signIn))
        .findFirst()
        .orElseGet(Div::new);
  }

  private HtmlContainer form() {
    var email = new TextField(getTranslation("family.email"));
    email.getElement().setAttribute("name", "username").setAttribute("autocomplete", "username");
    email.setAutocapitalize(Autocapitalize.NONE);
    email.setWidthFull();
    email.setAutofocus(true);
    var password = new PasswordField(getTranslation("family.password"));
    password
        .getElement()
        .setAttribute("name", "password")
        .setAttribute("autocomplete", "current-password");
    password.setWidthFull();
    var stay = new Checkbox(getTranslation("family.login.stay"), true);
    stay.getElement().setAttribute("name", "remember-me");
    var signIn = new Button(getTranslation("family.login.signIn"));
    signIn.addThemeName("primary submit");
    var enter = new NativeButton();
    enter.getElement().setAttribute("type", "submit").setAttribute("hidden", true);
    var form = new HtmlContainer("form");
    form.addClassName("stack");
    form.getElement().setAttribute("method", "post").setAttribute("action", "login");
    form.add(email, password, stay, signIn, enter);
    form.addAttachListener(event -> form.getElement().executeJs(POST));
    return form;
  }

  private Paragraph otherWays() {
    return new Paragraph(
        new RouterLink(getTranslation("family.login.byLink"), MailedLinkView.class),
        new Span(" · "),
        new RouterLink(getTranslation("family.login.newPassword"), MailedPasswordView.class));
  }

  private Paragraph signUp() {
    return new Paragraph(
        new Span(getTranslation("family.login.new") + " "),
        new RouterLink(getTranslation("family.login.signUp"), SignUpView.class));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var parameters = event.getLocation().getQueryParameters().getParameters();
    boolean failed = parameters.containsKey("error");
    away.setVisible(failed && wasDatabaseAway());
    refused.setVisible(failed && !away.isVisible());
    ended.setVisible(wasEnded() || parameters.containsKey("ended"));
    interrupted.setVisible(parameters.isEmpty() && !ended.isVisible() && isOnTheWay());
  }

  /**
   * Whoever comes here next in this session, by whichever way, reads that it was ended for them.
   */
  public static void announceEnd(VaadinSession session) {
    session.setAttribute(ENDED, true);
  }

  private static boolean wasEnded() {
    var session = VaadinSession.getCurrent();
    boolean announced = session.getAttribute(ENDED) != null;
    session.setAttribute(ENDED, null);
    return announced;
  }

  /** Who could not be checked has made no mistake. */
  private static boolean wasDatabaseAway() {
    var failure =
        VaadinSession.getCurrent()
            .getSession()
            .getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
    return failure instanceof AuthenticationException refusal && DatabaseAway.isReason(refusal);
  }

  /** Whether another page was asked for, to which signing in leads. */
  private static boolean isOnTheWay() {
    var request = VaadinServletRequest.getCurrent();
    var response = VaadinServletResponse.getCurrent();
    if (request == null || response == null) {
      return false;
    }
    var saved =
        new HttpSessionRequestCache()
            .getRequest(request.getHttpServletRequest(), response.getHttpServletResponse());
    return saved != null && !URI.create(saved.getRedirectUrl()).getPath().endsWith("/");
  }
}
