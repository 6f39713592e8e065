package app.breather.family.ui;

import app.breather.base.ui.FirstSteps;
import app.breather.base.ui.FirstSteps.Step;
import app.breather.base.ui.Icon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What is worth doing before there is anything to look at. */
public class FirstDay extends Composite<Div> {

  public FirstDay() {
    getContent()
        .add(
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
}
