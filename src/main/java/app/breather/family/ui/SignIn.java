package app.breather.family.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.authentication.configuration.AuthenticationConfiguration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Signs in who has just chosen a password, in a session with a new id. */
@SpringComponent
class SignIn {

  private final AuthenticationManager manager;

  SignIn(AuthenticationConfiguration configuration) {
    this.manager = configuration.getAuthenticationManager();
  }

  /** False when the sign-in page has to ask again. */
  boolean signIn(String email, String password) {
    var request = VaadinServletRequest.getCurrent();
    var response = VaadinServletResponse.getCurrent();
    if (request == null || response == null) {
      return false;
    }
    var token = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
    token.setDetails(new WebAuthenticationDetails(request.getHttpServletRequest()));
    try {
      var authentication = manager.authenticate(token);
      request.getHttpServletRequest().changeSessionId();
      var context = SecurityContextHolder.createEmptyContext();
      context.setAuthentication(authentication);
      SecurityContextHolder.setContext(context);
      new HttpSessionSecurityContextRepository()
          .saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
      return true;
    } catch (AuthenticationException e) {
      return false;
    }
  }
}
