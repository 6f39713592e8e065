package app.breather.family.ui;

import app.breather.base.ui.FirstSteps;
import app.breather.base.ui.FirstSteps.Step;
import app.breather.base.ui.Icon;
import app.breather.family.MemberCard;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.stream.Stream;

/** What a new family does first, without what it has done already. */
public class FirstDay extends Composite<Div> {

  /**
   * @param members all of the family
   */
  public void show(Collection<MemberCard> members) {
    boolean alone = members.stream().filter(MemberCard::isParent).count() < 2;
    boolean helped = members.stream().anyMatch(member -> !member.isParent());
    var steps =
        Stream.of(
                Stream.of(step("partner", Icon.SEND, "family")).filter(_ -> alone),
                Stream.of(step("grandparent", Icon.USER_PLUS, "family")).filter(_ -> !helped),
                Stream.of(step("hours", Icon.CLOCK, "absences")),
                Stream.of(step("care", Icon.COFFEE, "care")))
            .flatMap(some -> some)
            .toList();
    getContent().removeAll();
    getContent().add(new FirstSteps(steps));
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
