package app.breather.family.ui;

import app.breather.base.ui.BeforeSigningOut;
import app.breather.base.ui.Draft;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;

/** Leaves nothing of an account in the browser. */
@SpringComponent
class SigningOut {

  private final List<BeforeSigningOut> before;
  private final AuthenticationContext authentication;

  SigningOut(List<BeforeSigningOut> before, AuthenticationContext authentication) {
    this.before = before;
    this.authentication = authentication;
  }

  void leave(UI ui) {
    leave(ui, () -> {});
  }

  /**
   * @param last done while one is still signed in
   */
  void leave(UI ui, Runnable last) {
    Draft.forgetAll(ui);
    Runnable end =
        () -> {
          last.run();
          authentication.logout();
        };
    for (var one : before) {
      var then = end;
      end = () -> one.forget(ui, then);
    }
    end.run();
  }
}
