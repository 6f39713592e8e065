package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.PageHeader;
import app.breather.family.Members;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** The first page of a new family. */
@Route("welcome")
@PermitAll
@Needs(Access.PARENT)
public class WelcomeView extends Div implements HasDynamicTitle {

  WelcomeView(Members members) {
    addClassName("stack");
    var firstDay = new FirstDay();
    firstDay.show(members.all());
    add(
        new PageHeader(
            getTranslation("family.welcome.kicker"),
            getTranslation("family.welcome.title", members.me().name())),
        firstDay);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("family.pageTitle", getTranslation("family.welcome.kicker"));
  }
}
