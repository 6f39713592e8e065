package app.breather.family.ui;

import app.breather.family.SignInLinks;
import app.breather.family.StampedRememberMe;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.rememberme.AbstractRememberMeServices;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.util.WebUtils;

/** Signs in who has just shown a password or a link, in a session with a new id. */
@SpringComponent
class SignIn {

  private final AuthenticationManager manager;
  private final SignInLinks links;
  private final StampedRememberMe rememberMe;

  SignIn(
      AuthenticationConfiguration configuration, SignInLinks links, StampedRememberMe rememberMe) {
    this.manager = configuration.getAuthenticationManager();
    this.links = links;
    this.rememberMe = rememberMe;
  }

  /** This browser is remembered from now on. False when the sign-in page has to ask again. */
  boolean signIn(String email, String password) {
    return signIn(email, password, _ -> true);
  }

  /** This browser stays remembered if it was. False when the sign-in page has to ask again. */
  boolean signInAgain(String email, String password) {
    return signIn(email, password, this::isRemembered);
  }

  private boolean isRemembered(HttpServletRequest request) {
    return WebUtils.getCookie(
            request, AbstractRememberMeServices.SPRING_SECURITY_REMEMBER_ME_COOKIE_KEY)
        != null;
  }

  /** This browser is remembered from now on. False when the link does not work any more. */
  boolean signInByLink(String secret) {
    return enter(_ -> byLink(secret), _ -> true);
  }

  private Authentication byLink(String secret) {
    return links
        .use(secret)
        .map(
            principal ->
                UsernamePasswordAuthenticationToken.authenticated(
                    principal, null, principal.getAuthorities()))
        .orElseThrow(() -> new BadCredentialsException("No such link"));
  }

  private boolean signIn(String email, String password, Predicate<HttpServletRequest> remember) {
    return enter(request -> byPassword(request, email, password), remember);
  }

  private Authentication byPassword(HttpServletRequest request, String email, String password) {
    var token = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    token.setDetails(new WebAuthenticationDetails(request));
    return manager.authenticate(token);
  }

  private boolean enter(
      Function<HttpServletRequest, Authentication> proof, Predicate<HttpServletRequest> remember) {
    var vaadinRequest = VaadinServletRequest.getCurrent();
    var vaadinResponse = VaadinServletResponse.getCurrent();
    if (vaadinRequest == null || vaadinResponse == null) {
      return false;
    }
    var request = vaadinRequest.getHttpServletRequest();
    var response = vaadinResponse.getHttpServletResponse();
    try {
      var authentication = proof.apply(request);
      request.changeSessionId();
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(authentication);
      SecurityContextHolder.setContext(context);
      new HttpSessionSecurityContextRepository().saveContext(context, request, response);
      if (remember.test(request)) {
        rememberMe.onLoginSuccess(request, response, authentication);
      }
      return true;
    } catch (AuthenticationException e) {
      return false;
    }
  }
}
