package app.breather.base.security;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.test.context.event.annotation.BeforeTestMethod;

/**
 * Of several applications in one run, the last to start would remember for all of them who is
 * signed in on a thread, and the others forget to forget it; a test's own one does.
 */
@Component
class WhoIsSignedIn {

  private final SecurityContextHolderStrategy own;

  WhoIsSignedIn(SecurityContextHolderStrategy own) {
    this.own = own;
  }

  @BeforeTestMethod
  void remember() {
    if (SecurityContextHolder.getContextHolderStrategy() != own) {
      SecurityContextHolder.setContextHolderStrategy(own);
    }
  }
}
