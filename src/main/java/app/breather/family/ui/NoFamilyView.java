package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.Buttons;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** For an account that is a member of no family any more. */
@Route(value = "no-family", autoLayout = false)
@PermitAll
@Needs(Access.ACCOUNT)
public class NoFamilyView extends DoorPage {

  NoFamilyView(SigningOut signingOut) {
    super("family.none.title");
    show(
        new Paragraph(getTranslation("family.none.text")),
        Buttons.soft(getTranslation("family.signOut"), () -> getUI().ifPresent(signingOut::leave)));
  }
}
