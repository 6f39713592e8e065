package app.breather.family.ui;

import app.breather.base.security.Access;
import app.breather.base.security.Needs;
import app.breather.base.ui.FirstSteps;
import app.breather.base.ui.FirstSteps.Step;
import app.breather.base.ui.Icon;
import app.breather.base.ui.PageHeader;
import app.breather.family.Members;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The first day: what is worth doing before there is anything to look at. */
@Route("welcome")
@PermitAll
@Needs(Access.PARENT)
public class WelcomeView extends Div implements HasDynamicTitle {

  WelcomeView(Members members) {
    addClassName("stack");
    add(
        new PageHeader(
            getTranslation("family.welcome.kicker"),
            getTranslation("family.welcome.title", members.me().name())),
        new FirstSteps(
            List.of(
                step("partner", Icon.SEND, "family"),
                step("grandparent", Icon.USER_PLUS, "family"),
                step("hours", Icon.CLOCK, "absences"),
                step("care", Icon.COFFEE, "care"))));
  }

  private Step step(String key, Icon icon, String route) {
    var words = "family.welcome." + key;
    return new Step(
        getTranslation(words + ".title"),
        getTranslation(words + ".text"),
        getTranslation(words + ".button"),
        icon,
        () -> getUI().ifPresent(ui -> ui.navigate(route)));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("family.pageTitle", getTranslation("family.welcome.kicker"));
  }
}
